INSERT INTO document (request_id, kind, type, number, expires, description, origin, file_name, sha256, bytes, pages,
                      verdict, findings, facts, added_by, added_at)
VALUES (:request_id, :kind, :type, :number, :expires, :description, :origin, :file_name, :sha256, :bytes, :pages,
        :verdict, :findings, :facts, :added_by, :added_at);
