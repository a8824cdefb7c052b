SELECT o.id, o.name, o.kind, o.expires_at, o.own_passphrase, o.disabled_at, w.name AS owner, b.code AS organisation,
       (SELECT group_concat(g.word ORDER BY g.id) FROM operator_grant g WHERE g.operator_id = o.id) AS words
  FROM operator o
  LEFT JOIN operator w ON w.id = o.owner_id
  LEFT JOIN organisation b ON b.id = o.organisation_id
 ORDER BY o.name;
