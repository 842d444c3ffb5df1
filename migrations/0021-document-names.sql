-- Works are told apart by more than their title and year, and chapters are not known by the ISBN of their book: by what
-- documents are known is taken from them anew.
DELETE FROM document_name;
-- Other libraries ask when the first record was entered.
CREATE INDEX record_created ON record (created_at);
