-- The week by country and the words of the month are counted from this index alone, without the rows of the pages.
CREATE INDEX page_days ON page (day, country, outlet_id, story_id, version_id, hidden_at, id)
  WHERE version_id IS NOT NULL AND hidden_at IS NULL;
DROP INDEX page_day;
