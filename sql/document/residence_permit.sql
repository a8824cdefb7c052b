SELECT max(d.expires)
  FROM request r
  JOIN document d ON d.request_id = r.id
 WHERE r.account_id = ?1 AND d.type = 'residence-permit' AND d.removed_at IS NULL;
