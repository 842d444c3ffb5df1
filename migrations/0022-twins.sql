-- A page that says the same at another address (same_as) leads to the page that is read, never to another twin.
WITH RECURSIVE up (id, root) AS (
  SELECT id, same_as FROM page WHERE same_as IS NOT NULL
  UNION
  SELECT up.id, p.same_as FROM up JOIN page p ON p.id = up.root WHERE p.same_as IS NOT NULL
)
UPDATE page SET same_as = (SELECT up.root FROM up JOIN page r ON r.id = up.root WHERE up.id = page.id AND r.same_as IS NULL)
WHERE id IN (SELECT up.id FROM up JOIN page r ON r.id = up.root WHERE r.same_as IS NULL);
-- Pages that name each other in a circle are none of them read: they are asked again, whole, and one of them will be.
UPDATE page SET same_as = NULL, state = 'kept', etag = NULL, last_modified = NULL, recheck_at = 0
WHERE state <> 'erased' AND same_as IN (SELECT id FROM page WHERE same_as IS NOT NULL);
-- What no longer ails a source began at no time.
UPDATE source SET problem_since = NULL, problem_detail = NULL WHERE problem IS NULL;
