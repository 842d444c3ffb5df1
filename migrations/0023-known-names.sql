-- Names that an observatory knows (people, places, first names with their source), as the rows of a file, with its own list
-- and in its draft; none where it knows none.
ALTER TABLE term_list ADD COLUMN names TEXT;
ALTER TABLE list_draft ADD COLUMN names TEXT;
