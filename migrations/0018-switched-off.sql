-- Terms of the installation's list that an observatory does not use: identifiers as JSON, with its own list and in its draft.
ALTER TABLE term_list ADD COLUMN switched_off TEXT;
ALTER TABLE list_draft ADD COLUMN switched_off TEXT;
