SELECT a.seq, a.at, o.name AS operator, a.action, a.subject, a.subject_id, d.detail, a.hash
  FROM audit a
  LEFT JOIN audit_detail d ON d.seq = a.seq
  LEFT JOIN operator o ON o.id = a.operator_id
 WHERE a.seq = ?1;
