SELECT o.id, o.code, o.name, o.kind, o.email, o.pec, o.closed_at, o.authorised_from, o.authorised_to, o.close_reason,
       (SELECT count(*) FROM account a WHERE a.organisation_id = o.id) AS accounts
  FROM organisation o
 WHERE o.code > :after
 ORDER BY o.code
 LIMIT :limit;
