SELECT logins, login_at, recoveries, recovery_day FROM access_try WHERE account_id = ?1;
