# Administration: who may come in and what they may do, and whether the installation runs well.

# What jobs, followers and the log of actions are called
admin-yes = yes
admin-no = no
admin-detail-role = role
admin-detail-scope = scope
admin-detail-name = name
admin-detail-address = address
admin-detail-added = added
admin-detail-faults = with faults
admin-detail-language = language
admin-detail-lang = language
admin-detail-file = file
admin-detail-state = state
admin-detail-period = period
admin-detail-kind = kind
admin-detail-value = value
admin-detail-ended = sessions ended
admin-detail-why = reason
admin-detail-reason = reason
admin-detail-known = already known
admin-detail-new = new
admin-detail-section = section
admin-detail-title = title

## Places of work
admin-desk-people = People
admin-desk-observatories = Observatories
admin-desk-jobs = Jobs
admin-desk-audit = Audit log
admin-desk-state = State

## What every page of the room says
admin-zone = Times are UTC.
admin-filter-all = All
admin-filter-button = Filter
admin-filter-clear = Remove the filters

## Signing in
admin-entry-title = Sign in
admin-entry-failed = We could not sign you in
admin-entry-email = E-mail
admin-entry-password = Password
admin-entry-button = Sign in
admin-entry-email-incomplete = Write the whole address, like name@domain.org
admin-entry-password-missing = Write the password
admin-entry-wrong = E-mail and password do not belong together. Check both.
admin-entry-too-many =
    { $n ->
        [one] There were many tries in a row. Try again in one second.
       *[other] There were many tries in a row. Try again in { $n } seconds.
    }
admin-entry-help = Help
admin-entry-needed-title = Is an account needed?
admin-entry-needed-body = Not for reading, searching or downloading. It is for seeing full texts, coding or editing.
admin-entry-trouble-title = If something does not work
admin-entry-trouble-body = After five tries there is a wait of one minute. If you forgot the password, whoever coordinates your observatory can give you a link to choose another.

## Signing in, the code
admin-code-title = Second step
admin-code-hint = The six digits your app shows now, or one of your recovery codes.
admin-code-wrong = That code does not work or was used already. Wait for the next one and type it.
admin-code-lost = Lost your phone and your recovery codes? Whoever administers this installation can turn off your second step.

## The second factor
admin-second-title = Second step when signing in
admin-second-says = After the password you are asked for a code that your phone changes every half minute. Whoever guesses your password stays outside.
admin-second-must = Those who administer this installation need the second step. Turn it on to go on.
admin-second-on = Turned on
admin-second-off = The second step is not turned on
admin-second-begin = Turn on the second step
admin-second-change = Change the second step
admin-second-scan = Add the account to your app
admin-second-scan-says = Install an app for codes on your phone, such as Aegis, FreeOTP or Google Authenticator, and point its camera at this square.
admin-second-squares = Square with the key for the app; the same key is written below
admin-second-by-hand = No camera? Type this key into the app:
admin-second-open = Open the app on this device
admin-second-prove = Check that it works
admin-second-code = Code
admin-second-code-hint = The six digits your app shows now
admin-second-code-missing = Type the code
admin-second-code-wrong = That is not the code of this moment, or it was used already. Wait for the next one; if that fails too, check the clock of your phone.
admin-second-turn-on = Turn on the second step
admin-second-turn-off = Turn off the second step
admin-second-forced = Those who administer this installation cannot turn it off.
admin-second-new-codes = Make new recovery codes
admin-second-codes = Your recovery codes
admin-second-codes-says = The second step is on. Keep these codes somewhere other than your phone: they are shown only now. Each works once, in place of the code from the app. Earlier ones no longer work.
admin-second-left =
    { $n ->
        [0] You have no recovery codes left: make new ones.
        [one] You have one recovery code left.
       *[other] You have { $n } recovery codes left.
    }
admin-second-back = Back to your account

## A forgotten password
admin-lost-title = Forgot your password?
admin-lost-says = Type the address of your account and we will send a link to choose another one. It works once, for an hour.
admin-lost-button = Send the link
admin-lost-else = Nothing arrives? Look among unwanted mail, or ask whoever coordinates your observatory for a link.
admin-lost-no-mail = This installation sends no mail. Ask whoever coordinates your observatory, or administers the installation, for a link.

## Mail
admin-mail-reset-subject = Link to choose a password
admin-mail-reset =
    Hello { $name },

    someone asked, with this address, to choose another password. If it was you, open this link:

    { $link }

    It works once, for an hour. If it was not you, there is nothing to do: your password stays as it was.
admin-mail-way-in-subject = A way into your account changed
admin-mail-way-in =
    Hello { $name },

    { $what }

    If it was you, there is nothing to do. If it was not, choose another password now and tell whoever administers the installation:

    { $link }
admin-mail-way-in-password = The password of your account was changed.
admin-mail-way-in-second-on = The second step was turned on for your account.
admin-mail-way-in-second-off = The second step was turned off for your account.
admin-mail-way-in-codes = New recovery codes were made; the former ones no longer work.
admin-mail-warn-subject =
    { $n ->
        [one] One thing in the installation needs care
       *[other] { $n } things in the installation need care
    }
admin-mail-warn =
    Somebody should look at this:

    { $list }

    How everything does, part by part:

    { $link }

    The same trouble is told once a day at most, to those who administer the installation.

## Passwords
admin-password-new = New password
admin-password-old = Present password
admin-password-hint = At least 12 characters. Several words together are easier to remember than one with signs.
admin-password-short = Use at least 12 characters
admin-password-long = Use 256 characters or fewer
admin-password-personal = Choose a password that is neither your address nor your name
admin-password-common = That password is among the first that somebody would try. Choose another.

## Choosing a password by a link
admin-reset-title = Choose a password
admin-reset-for = For the account of { $name }. Saving it ends its open sessions.
admin-reset-button = Save the password
admin-reset-void = This link no longer works.
admin-reset-void-help = Each link works once, for one day (an hour if it came by mail), and using one makes the others void. Ask whoever coordinates your observatory for another.

## The own account
admin-account-title = Your account
admin-account-profile = Name and language
admin-account-save = Save the changes
admin-account-language-wrong = Choose one of the four languages
admin-account-password = Password
admin-account-password-says = Changing it ends the other sessions; this one stays open.
admin-account-password-button = Change the password
admin-account-old-wrong = That is not the present password
admin-account-sessions = Open sessions
admin-account-sessions-says = End those that you do not recognise, and change the password.
admin-account-sessions-end = End all the others
admin-account-session-seen = Last used
admin-account-session-started = Opened
admin-account-session-current = This session
admin-account-session-end = End
admin-account-agent-unknown = Browser not identified

## People
admin-people-title = People
admin-people-count =
    { $n ->
        [one] { $n } account.
       *[other] { $n } accounts.
    }
admin-people-list = Who has an account
admin-people-search = Name or e-mail
admin-people-none = Nobody matches this search
admin-people-none-help = Try part of the name or the address, or remove the filters.
admin-people-add = Add a person
admin-people-add-says = They get a role in a place, and a link to choose their password. If the address has an account already, it only gets the role.
admin-people-add-button = Add the person
admin-people-no-scope = First there must be an observatory in which to give roles.

## A person
admin-person-name = Name
admin-person-name-hint = As the other people of the observatory will see it.
admin-person-name-wrong = Write a name of up to 100 characters
admin-person-name-reserved = The log calls those without an account by that name: write another one
admin-person-language = Language
admin-person-role = Role
admin-person-role-missing = Choose a role
admin-person-role-line = { $role }: { $place }
admin-person-scope = Where
admin-person-scope-hint = Roles of a team are given in an observatory; those of an assessment, in a country; administration, in the whole installation.
admin-person-scope-missing = Choose where
admin-person-scope-unfit = That role is not given in that place. Choose another place or another role.
admin-scope-node = whole installation
admin-person-active = May sign in
admin-person-disabled = Account closed
admin-person-no-role = No role: they can do nothing that the public cannot.
admin-person-last = Last signed in
admin-person-never = Has never signed in
admin-person-since = Since
admin-person-account = The account
admin-person-roles = What they may do
admin-person-given-by = Given by { $who },
admin-person-given-machine = Given from the machine,
admin-person-take = Take away
admin-person-give = Give a role
admin-person-give-button = Give the role
admin-person-did = What they did
admin-person-done-to = What was done to this account
admin-person-link = Password
admin-person-link-why = If they forgot it or have not chosen one yet, make them a link.
admin-person-link-button = Make a link
admin-person-link-title = Link to choose the password
admin-person-link-says = It is shown only now. Send it by a safe way: it works once, for one day.
admin-person-link-disabled = The account is closed. Open it before making a link.
admin-person-close = Close the account
admin-person-close-says = They are out of all their sessions at once and cannot sign in again. What they did stays under their name.
admin-person-close-button = Close the account
admin-person-open = Open the account
admin-person-open-button = Let them in again
admin-person-last-administrator = Nobody else administers this installation. First give that role to somebody else.

## Observatories
admin-observatories-title = Observatories
admin-observatories-says = Each has its countries, its languages, its people and its rule for full texts.
admin-observatories-count =
    { $n ->
        [one] { $n } observatory
       *[other] { $n } observatories
    }
admin-observatories-none = There is no observatory yet
admin-observatories-none-help = Add the first one: without it no roles can be given.
admin-observatories-add = Add an observatory
admin-observatories-add-button = Add the observatory
admin-observatory-save = Save the changes
admin-observatory-word = Word for addresses
admin-observatory-word-hint = Small letters, digits and hyphens, for example: honduras. It does not change later.
admin-observatory-word-wrong = Use 1 to 40 small letters, digits or hyphens
admin-observatory-word-taken = There is an observatory with that word already
admin-observatory-name = Name in { $language }
admin-observatory-name-wrong = Write a name of up to 150 characters; the Spanish name cannot be missing
admin-observatory-countries = Countries
admin-observatory-countries-hint = You can take countries away. Whoever administers the installation adds them.
admin-observatory-countries-beyond = Take away the countries that the observatory did not have: whoever administers the installation adds them
admin-observatory-countries-missing = Choose at least one country
admin-observatory-languages = Languages of the press
admin-observatory-languages-missing = Choose at least one language
admin-observatory-rule = Full texts
admin-observatory-rule-hint = The public always sees only an excerpt, the reading and the link.
admin-observatory-rule-members = Seen by the members of the observatory
admin-observatory-rule-editors = Seen by those who edit, coordinate and administer
admin-observatory-rule-missing = Choose who sees full texts

## Jobs
admin-jobs-title = Jobs
admin-jobs-counts =
    { $aside ->
        [one] { $running } under way, { $open } waiting, one set aside.
       *[other] { $running } under way, { $open } waiting, { $aside } set aside.
    }
admin-jobs-list = Newest first
admin-jobs-none = There are no such jobs
admin-jobs-none-help = Those that ended well are forgotten after a while; those that collect pages, at once.
admin-jobs-not-aside = That job is not set aside, or the same was asked for again later: there is nothing to repeat.
admin-jobs-ended = That job has ended already.
admin-jobs-promised = That job erases what was promised to be erased: it is not stopped. If it was set aside, repeat it.
admin-job-mail-send = Send a mail
admin-job-mail-reset = Make a password link
admin-job-mail-way-in = Tell that a way in changed
admin-job-mail-warn = Warn the administrators
admin-job-state = State
admin-job-running = Under way
admin-job-open = Waiting
admin-job-aside = Set aside after several tries
admin-job-done = Done
admin-job-stopped = Stopped
admin-job-progress = { $done } of { $total }
admin-job-attempts =
    { $n ->
        [one] { $n } failed try
       *[other] { $n } failed tries
    }
admin-job-tries = Tries
admin-job-created = Asked for
admin-job-due = To be done
admin-job-ended = Ended
admin-job-again = Repeat
admin-job-stop = Stop

## Audit log
admin-audit-title = Audit log
admin-audit-says = Who did what, and when. Nothing written here is changed or deleted.
admin-audit-list = Newest first
admin-audit-caption = Actions noted
admin-audit-when = When
admin-audit-person = Who
admin-audit-person-hint = Whole name or identifier
admin-audit-action = Action
admin-audit-target = Record
admin-audit-detail = Detail
admin-audit-operator = from the machine
admin-audit-visitor = without account
admin-audit-none = Nothing like that was noted
admin-audit-none-help = Try without filters, or with another action or person.
admin-did-account-add = Added an account
admin-did-account-profile = Changed name or language
admin-did-account-state = Opened or closed an account
admin-did-account-password = Changed a password
admin-did-account-reset-ask = Made a password link
admin-did-account-reset-use = Chose a password by link
admin-did-account-second-on = Turned on the second step
admin-did-account-second-off = Turned off the second step
admin-did-account-second-codes = Made recovery codes
admin-did-session-refuse-code = Failed the second step
admin-did-role-give = Gave a role
admin-did-role-take = Took a role away
admin-did-session-open = Signed in
admin-did-session-refuse = Could not sign in
admin-did-session-end = Ended a session
admin-did-session-end-all = Ended the other sessions
admin-did-observatory-add = Added an observatory
admin-did-observatory-change = Changed an observatory
admin-did-job-again = Repeated a job
admin-did-job-stop = Stopped a job

## State of the installation
admin-state-title = State of the installation
admin-state-good = Everything works.
admin-state-care = It works, with something to attend to.
admin-state-bad = Something does not work.
admin-state-at = Seen
admin-state-parts = Part by part
admin-state-database = Database
admin-state-database-is = { $kind }, schema { $number }
admin-state-archive = Archive
admin-state-archive-is =
    { $n ->
        [one] { $n } segment, { $records } records, { $size }
       *[other] { $n } segments, { $records } records, { $size }
    }
admin-state-index = Search index
admin-state-index-is =
    { $n ->
        [0] Up to date; { $documents } documents, { $size }
        [one] One change behind; { $documents } documents, { $size }
       *[other] { $n } changes behind; { $documents } documents, { $size }
    }
admin-state-follower-is =
    { $n ->
        [0] Up to date
        [one] One change behind
       *[other] { $n } changes behind
    }
admin-state-jobs = Jobs
admin-state-sources = Sources
admin-state-sources-is =
    { $n ->
        [0] None fails, of { $total } collected
        [one] One fails, of { $total } collected
       *[other] { $n } fail, of { $total } collected
    }
admin-state-disk = Disk space
admin-state-disk-is = { $size } free
admin-state-disk-unknown = It cannot be known how much is left
admin-state-backup = Backup
admin-state-backup-is = The last one, { $at }
admin-state-backup-never = None was made yet
admin-state-version = Version
admin-state-version-is = Atalaya { $version }
admin-state-setbacks = What was set aside
admin-state-setbacks-none = Nothing: all that came could be read.
admin-state-setbacks-says = They could not be read. The rest went on; these are tried again when they change, and archived pages also each time that collecting begins.
admin-state-setback-follower = Follower

## Done
admin-done-clave = The password was saved. Sign in with it.
admin-done-clave-cambiada = The password changed and the other sessions ended.
admin-done-segundo-paso = The second step is on.
admin-done-segundo-paso-quitado = The second step is turned off.
admin-done-enlace = If there is an account with that address, the link is on its way.
admin-done-perfil = The changes were saved.
admin-done-sesion = The session ended.
admin-done-sesiones = The other sessions ended.
admin-done-rol = The role was given.
admin-done-rol-quitado = The role was taken away.
admin-done-rol-a-cuenta = That address had an account already: the role was given to it.
admin-done-cuenta-cerrada = The account was closed.
admin-done-cuenta-abierta = The account was opened.
admin-done-observatorio = The observatory was saved.
admin-done-observatorio-agregado = The observatory was added.
admin-done-trabajo-repetido = The job will be done again.
admin-done-trabajo-detenido = The job was stopped.
