-- Optional conditions that are not given are left out before it runs. A limit of -1 is none.
SELECT a.seq, a.at, o.name AS operator, a.action, a.subject, a.subject_id, d.detail, a.hash
  FROM audit a
  LEFT JOIN audit_detail d ON d.seq = a.seq
  LEFT JOIN operator o ON o.id = a.operator_id
 WHERE a.seq < :before
   AND (:subject IS NULL OR a.subject = :subject AND a.subject_id = :subject_id)
   AND (:action IS NULL OR a.action = :action)
 ORDER BY a.seq DESC
 LIMIT :limit;
