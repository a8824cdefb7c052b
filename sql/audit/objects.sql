-- The newest first: the first digest met of an object is the one that counts.
SELECT a.objects, d.salt
  FROM audit a
  LEFT JOIN audit_detail d ON d.seq = a.seq
 WHERE length(a.objects) > 0
 ORDER BY a.seq DESC;
