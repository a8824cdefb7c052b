SELECT d.*, o.name AS operator
  FROM decision d
  JOIN operator o ON o.id = d.operator_id
 WHERE d.request_id = ?1
 ORDER BY d.id;
