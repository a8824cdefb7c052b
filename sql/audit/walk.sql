SELECT a.seq, a.at, a.operator_id, a.action, a.subject, a.subject_id, a.objects, a.commitment, a.hash,
       d.salt, d.detail
  FROM audit a
  LEFT JOIN audit_detail d ON d.seq = a.seq
 ORDER BY a.seq;
