UPDATE organisation
   SET name = :name, email = :email, pec = :pec, authorised_from = :authorised_from, authorised_to = :authorised_to
 WHERE id = :id;
