UPDATE request
   SET mobile = :mobile, cap = :cap, channel = :channel, received = :received, protocol = :protocol, due_at = :due_at,
       version = version + 1
 WHERE id = :id AND version = :version AND state = :state;
