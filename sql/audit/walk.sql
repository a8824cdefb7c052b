SELECT a.seq, a.at, a.operator_id, a.action, a.subject, a.subject_id, a.objects, a.commitment, a.hash,
       d.salt, d.detail
  FROM audit a
  LEFT JOIN audit_detail d ON d.seq = a.seq
 WHERE a.seq BETWEEN ?1 AND ?2
 ORDER BY a.seq;
