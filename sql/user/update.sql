UPDATE account
   SET codice_fiscale = :codice_fiscale, base_code = :base_code, surname = :surname, name = :name,
       name_key = :name_key, sex = :sex, born = :born, birthplace = :birthplace,
       birth_province = :birth_province, birth_code = :birth_code, citizen = :citizen, email = :email,
       email_state = :email_state, pec = :pec, mobile = :mobile, phone = :phone, fax = :fax,
       street = :street, house_number = :house_number, cap = :cap, town = :town, province = :province,
       vat = :vat, association = :association, membership = :membership, member_since = :member_since,
       document_kind = :document_kind, document_number = :document_number,
       document_expires = :document_expires, requested_on = :requested_on, channel = :channel,
       issuer = :issuer, mismatch_reason = :mismatch_reason, conflict = :conflict, language = :language,
       version = version + 1, updated_at = :at
 WHERE id = :id AND version = :version;
