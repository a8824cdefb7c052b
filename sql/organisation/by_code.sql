SELECT o.id, o.code, o.name, o.kind, o.email, o.pec, o.closed_at,
       (SELECT count(*) FROM account a WHERE a.organisation_id = o.id) AS accounts
  FROM organisation o
 WHERE o.code = ?1;
