# Every word that people read, in English: the language that is always complete.
#
# Errors are lower case, without a full stop, with values in backticks; they say what and where.
# The attribute `.hint` says what to do, as a command wherever there is one. An argument is a field
# of the error of that name. Columns are `column-<key>` with `-` for `_`; a cell shows its value
# unless there is a `word-<value>`: English shows the stable words, which options take as well.
# What a finding means is written in src/model/finding.rs.

## Every command

error = error
waiting = waiting
cause = cause
hint = hint
warning = warning
yes = yes
no = no
nothing-found = nothing found
more-follow = { $shown } shown, more follow: --after { $cursor }
acting = { $operator } acts in { $folder }
trial-office = trial office: never for real people
prompt-reason = Reason
prompt-yes-or-no = { $question } (y/n)
answer-yes-or-no = answer y or n

error-failed = { $reason }
error-usage = { $reason }
usage-argument-unknown = `{ $argument }` is not expected here
usage-argument-missing = `{ $argument }` is missing
usage-argument-twice = `{ $argument }` stands there twice
usage-command-unknown = there is no command `{ $command }`
usage-command-missing = a command is missing
usage-conflict = `{ $argument }` and `{ $other }` exclude each other
usage-value-number = `{ $value }` is no number, and `{ $argument }` needs one
usage-value-missing = `{ $argument }` needs a value
usage-value-more = `{ $value }` is one value more than `{ $argument }` takes
usage-not-utf-8 = an argument is not written in UTF-8
usage-value-unknown = `{ $value }` is none of the values of `{ $argument }`: { $values }
usage-value-unreadable = `{ $value }` cannot be `{ $argument }`: { $reason }
usage-perhaps = perhaps `{ $meant }`
usage-form = { $form }; more with --help
error-value-needed = `{ $option }` is needed, and nobody can be asked
    .hint = give { $option }, or run the command on a terminal without --no-input
error-invalid-value = invalid value for `{ $option }`: { $reason }
error-input-twice = two options both read standard input
    .hint = name a file for one of them
error-cursor-unusable = `{ $cursor }` is no cursor of this list
    .hint = after --after comes what the list before it ended with
error-file-there = there is a file `{ $file }` already, and nothing is written over it
    .hint = name one that does not exist yet
finished-before = the same command, cut off after its act, had finished already: the file holds the secret
error-name-needed = `{ $option }` takes a name, and `-` is none
    .hint = give { $option } the name of a file or folder
error-list-to-stream = `{ $option }` of an import takes a new file, no descriptor and no pipe
    .hint = a run that is cut off goes on with its list: name a file
error-name-unused = `--file-name` names what comes by standard input, and nothing comes from there
    .hint = give the file as `-`, or leave the option out
error-file-unreadable = the file `{ $file }` cannot be read: { $reason }
    .hint = check the path and who may read the file
error-file-unwritable = the file `{ $file }` cannot be written: { $reason }
    .hint = name a file in a folder you may write to
error-file-twice = two options name the file `{ $file }`
    .hint = give each a file of its own
json-login-needed = `login` has to be there, as a text
json-key-unknown = `{ $key }` means nothing here
error-json-unusable = the JSON on standard input cannot be used: { $reason }
    .hint = give one object; its keys are named in the command's --help, with `_` for `-`
error-not-confirmed = not confirmed: nothing was changed
error-prompt-stopped = stopped: what was done until now is whole
    .hint = run the command again to go on
error-prompt-failed = the terminal cannot be read: { $reason }
    .hint = give every value as an option, with --no-input
error-pipe-closed = the reader of standard output went away
error-output-failed = standard output cannot be written: { $reason }
    .hint = check the disk or the program that reads the output
error-no-terminal-for-secret = there is no terminal to show the secret on
    .hint = name a new file with --secret-out FILE, or --recovery-out FILE for a recovery code
error-secret-unwritten = the secret cannot be shown, so nothing was done: { $reason }
    .hint = name another place and run the same command again
error-secret-file = the file `{ $path }` for the secret cannot be made: { $reason }
    .hint = name a file that does not exist yet, in a folder you may write to
error-sudo-pinned = `{ $what }` may not be chosen under sudo
    .hint = leave it out: through sudo the office is fixed, files are given as `-`, and everybody acts under their own name

## Session

prompt-operator = Operator
prompt-passphrase-of = Passphrase of { $operator }
prompt-new-passphrase = New passphrase
prompt-repeat = The same again
logged-in = logged in as { $operator }
logged-out = logged out
no-session = no session was open
admin-was-recovered = `{ $operator }` was made an admin with the recovery code since your last login

error-not-logged-in = nobody is logged in
    .hint = sportello login
error-passphrase-stale = this asks for the passphrase of `{ $operator }` again
    .hint = run it on a terminal, or with --passphrase-file; for most acts a new login will do: sportello login { $operator }
error-wrong-passphrase = the passphrase or token does not open the slot of `{ $operator }`
    .hint = check the name and try again: sportello login { $operator }
error-token-refused = the token file `{ $path }` cannot be used: { $reason }
    .hint = the file must be yours, have mode 0600 and hold NAME:TOKEN on one line
error-token-expired = the token of `{ $operator }` is past its date
    .hint = let an admin add another service: sportello operator token NAME --scope SCOPE --expires DATE --out FILE
error-session-unkept = the session cannot be kept: the keyring and the runtime folder are both out of reach
    .hint = give --operator NAME and --passphrase-file FILE with each command
error-home-missing = there is no home folder to look for the office in
    .hint = name the office's folder with --office DIR
error-passphrase-same = this is the passphrase that holds already
    .hint = take another one
error-passphrases-differ = the two passphrases differ
    .hint = type the same passphrase twice
error-passphrase-empty = the first line of the file is empty
    .hint = put the passphrase or code on the first line
error-passphrase-short = a passphrase has at least { $least } characters
    .hint = take several words that nobody would guess together
error-not-allowed = `{ $operator }` ({ $roles }) may not use `{ $act }`
    .hint = who may: { $needed }
error-passphrase-not-own = somebody else knows the passphrase of `{ $operator }`
    .hint = sportello operator passphrase
error-dispatch-key-missing = `{ $operator }` does not hold the dispatch key for { $key ->
        [post] letters
       *[other] messages
    }
    .hint = let an admin who holds it run: sportello operator grant { $operator } --role { $key ->
        [post] mailroom
       *[other] dispatcher
    }

## Office

recovery-code = Recovery code
office-founded = office { $name } founded in { $folder }
pages-written = { $pages ->
    [one] { $pages } page written
   *[other] { $pages } pages written
}

secret-out-unused = nothing is shown here that would go to { $file }: the file is not made
error-no-older-copy = the log holds all that you have seen: no older copy was put back since
    .hint = where a colleague is told that an event is missing, name it: --lost NUMBER
error-passphrase-open = others may read the passphrase file `{ $path }`, or it is not yours
    .hint = make it private: chmod 600 { $path }
error-office-forbidden = the folder `{ $folder }` belongs to another user: { $reason }
    .hint = run the command as the office's user, for instance with sudo -u
error-office-keys-missing = `{ $folder }` holds office.db but no office.keys, without which nobody opens it
    .hint = put back the office.keys that belongs to this office.db, from the last copy
error-database-replaced = another file took the place of office.db while it was in use: what was not confirmed was not written
    .hint = find out who replaced the file, then run the command again
prompt-accept-copy = What was done up to event { $seq } and is not in the copy is lost. Go on from the copy?
clock-behind = the machine's clock says { $machine }, before the newest event: the office goes on from { $office }
copy-was-accepted = an older copy of the office was put back, and what was done after it is lost: { $reason }
session-replaced = the session of { $operator } was open and is replaced: the terminals of one user share one session
error-office-missing = there is no office in `{ $folder }`
    .hint = name its folder with --office DIR, or found one: sportello office init --name TEXT
error-folder-taken = `{ $folder }` is not empty
    .hint = name a new folder: sportello office init --office DIR --name TEXT
error-folder-unusable = the folder `{ $folder }` cannot be used: { $reason }
    .hint = check who may write to the folder
error-slots-changed = somebody else changed office.keys meanwhile: nothing was done
    .hint = run the command again
error-slots-old = office.keys in `{ $folder }` is older than the database: an earlier one was put in its place
    .hint = put the newest office.keys back; where it is lost, make a new admin: sportello operator recovery
error-history-changed = the log no longer holds event `{ $seq }` as you saw it last
    .hint = stop working, and find out whether an old copy of the office was put back or the log was changed; from a copy put back on purpose an admin goes on with: sportello office accept-copy --reason TEXT
error-office-faulty = { $faults ->
        [one] { $faults } fault was found
       *[other] { $faults } faults were found
    }
    .hint = mend what is named above, then look again: sportello office doctor

setting-freeze =
    .days = days in which no secret goes to a contact that changed
setting-mail =
    .from = the sender of messages
setting-office =
    .caps = beginnings of the postal codes of our district, with blanks between; empty for every code
    .contacts = how people reach the office, as messages say it
    .language = language of messages to those for whom none is set: it or en
    .link = address of the activation page; `{"{"}code{"}"}` in it stands for the code, `{"{"}cf{"}"}` for the codice fiscale
    .portal = address of the portal that account holders log in to
setting-password =
    .history = how many of the last passwords of a holder may not come again
setting-privacy =
    .notice = which version of the privacy notice is in force, as declarations name it
setting-user =
    .obligations = which version of the obligations of users is in force, as declarations name it
setting-retention =
    .identity = days a copy of an identity document is kept after the decision; empty is for ever
    .membership-card = days a copy of a membership card is kept after the decision; empty is for ever
    .membership-statement = days a copy of a certificate of enrolment is kept after the decision; empty is for ever
    .other = days a copy of any other paper is kept after the decision; empty is for ever
    .protocol = days a copy of an agreement is kept after the decision; empty is for ever
    .signed-form = days a copy of a signed form is kept after the decision; empty is for ever
error-setting-unknown = there is no setting `{ $key }`
    .hint = sportello office config list
error-setting-value = the setting `{ $key }` does not take `{ $value }`
    .hint = give { $form ->
        [address] an address that begins with https:// and has no blanks, or '' for none
        [caps] beginnings of postal codes, each of one to five digits, with blanks between: '40 4413'; or '' for every code
        [count] a number from 0 to 24
        [days] a number of days up to 65535, or '' to keep copies for ever
        [email] an e-mail address
        [freeze] a number of days from 1 to 90
        [language] it or en
        [version] at most 60 characters, none of which is hidden
       *[text] at most 500 characters, none of which is hidden
    }

doctor-database-whole = the database is damaged ({ $detail }): keep the folder as it is and put back the last good copy
doctor-log-whole = the log was changed behind its back ({ $detail }): see sportello audit verify
doctor-schema-ours = the guards of the database are not those of this tool: somebody changed the schema
doctor-slots-known = key slots of nobody in service ({ $detail }): find out who wrote them, and replace the file of slots
doctor-folder-private = others may read { $detail }: take the right away with chmod go-rwx
doctor-trial = this is a trial office: found another for real people with sportello office init
doctor-dispatch-keys = dispatch keys that are no longer needed ({ $detail }): sportello operator revoke NAME --dispatch-keys
doctor-own-passphrases = the passphrase is not the owner's alone ({ $detail }): each runs sportello operator passphrase
doctor-tokens = tokens that end soon or have ended ({ $detail }): sportello operator token NAME --scope SCOPE --expires DATE
doctor-clock = the machine's clock was found to have gone back on { $detail }: set it right and keep it by a time server
doctor-phones = telephone numbers that may be a stranger's get no secret ({ $detail }): sportello user edit CF --mobile NUMBER
doctor-profiles = profiles with a weakness ({ $detail }): lay rule = "random" over [provisional] in profiles/NAME.toml, and mend what cannot be read
doctor-transport = messages become files in { $detail }, secrets in clear: unfit for real people
doctor-mail-contacts = messages cannot say where to turn ({ $detail }): sportello office config set KEY VALUE
doctor-mail-from = messages have no real sender ({ $detail }): sportello office config set mail.from ADDRESS
doctor-sandbox = the process that reads PDFs is not shut in as it should be ({ $detail }): use a newer kernel
doctor-messages = messages of which nobody knows whether they left: { $detail }. A dispatcher decides: sportello message list --state unknown
doctor-requests = requests that were abandoned and whose days are over: { $detail }. End them: sportello request expire
doctor-retention = copies whose time is over: { $detail }. A clerk or a reviewer erases them: sportello document purge
doctor-sqlite = the SQLite inside is { $detail }: install a newer sportello

error-profile-missing = there is no profile `{ $profile }`
    .hint = name one of: { $known }
error-profile-unusable = the profile `{ $profile }` cannot be used: { $reason }
    .hint = mend profiles/{ $profile }.toml in the office's folder
error-profile-closed = the profile `{ $profile }` takes no new accounts after `{ $until }`
    .hint = take another profile, or send the person to SPID, CIE or CNS

## Database

error-database-busy = another process holds the database
    .hint = run the command again in a moment
error-database-key = the key does not open the database, or its first page is damaged
    .hint = see that office.db and office.keys are of the same office and the same copy
error-database-foreign = the file `office.db` is no office
    .hint = name the office's folder with --office DIR
error-database-newer = the office has schema `{ $found }`, and this sportello knows up to `{ $known }`
    .hint = install a newer sportello; the office was left untouched
error-sqlite-old = the SQLite inside, `{ $found }`, is too old for two writers
    .hint = install a newer sportello
error-database-damaged = the database is damaged: { $detail }
    .hint = keep the folder as it is and put back the last good copy
error-disk-full = the disk is full
    .hint = make room and run the command again: nothing is half done
error-database-read-only = the database or its folder cannot be written
    .hint = check who owns the office's folder and whether the disk is mounted read-only
error-database-missing = office.keys is there, and office.db beside it is missing or is no file
    .hint = put the last good copy of both back, then let an admin accept it: sportello office accept-copy --reason TEXT
error-database-unopened = the database cannot be opened: { $detail }
    .hint = check who may read and write the office's folder
error-files-out = this process may open no more files
    .hint = allow more (`ulimit -n`), or ask whoever runs the machine
error-disk-error = the disk answered with an error: { $detail }
    .hint = check the disk, then look at the office: sportello office doctor
error-schema-guard = the database refused the change: { $guard }
    .hint = look at how things stand now, for somebody else may have been quicker
error-row-inconsistent = row `{ $row }` of `{ $table }` has an impossible `{ $column }`
    .hint = find out whether it was changed behind the log's back: sportello audit verify
error-database-error = the database failed: { $detail }
    .hint = report it as a defect, with these words

## Keys

error-slots-damaged = the file of key slots is damaged: { $detail }
    .hint = put back the office.keys that goes with this office.db
error-slots-unreadable = the file of key slots `{ $path }` cannot be used: { $reason }
    .hint = check who may read and write it
error-slot-missing = there is no key slot for `{ $operator }`
    .hint = sportello office doctor
error-seal-broken = a sealed secret was changed, or sealed for somebody else
    .hint = look for changes behind the log's back, then issue the secret anew: sportello audit verify
error-hash-damaged = a stored hash is damaged
    .hint = look for changes behind the log's back: sportello audit verify
error-wrong-recovery-code = the recovery code does not open the office
    .hint = take the newest code: each works once, and its use gives the next

## Operator

token = Token
operator-added = { $operator } added: until they change the passphrase, they may not decide, send or print
operator-disabled = { $operator } is out of service; old copies of the office still open with the old passphrase
passphrase-changed = passphrase of { $operator } changed
admin-recovered = { $operator } is an admin; the recovery code was used up and the next one issued
dispatch-keys-given-up = { $operator } gave up the dispatch keys that no role asks for
service-added = service { $operator } added

error-operator-missing = there is no operator `{ $operator }`
    .hint = sportello operator list
error-operator-exists = there is an operator `{ $operator }` already
    .hint = sportello operator show { $operator }
error-operator-name = `{ $operator }` cannot be an operator's name
    .hint = take up to 32 small letters, digits, dots, hyphens and underscores, no dot or hyphen first
error-operator-disabled = `{ $operator }` is out of service
    .hint = let an admin add you under a new name: sportello operator add NAME --role ROLE
error-operator-not-in-office = `{ $operator }` has a slot in office.keys, and office.db does not know the name: it is older than the slot
    .hint = let an admin add the operator again: sportello operator add { $operator } --role ROLE
error-copy-already-accepted = another admin accepted the older copy meanwhile
    .hint = sportello audit list --action copy-accepted
error-operator-already-disabled = `{ $operator }` is out of service already
    .hint = sportello operator list
error-operator-is-service = `{ $operator }` is a service, and has no passphrase and no roles
    .hint = sportello operator show { $operator }
error-scope-of-a-body = the scope delegate goes with --organisation, and with no other scope
    .hint = sportello operator token { $operator } --scope delegate --organisation CODE --expires DATE --out FILE
error-role-needed = a person needs a role, a service a scope
    .hint = give --role ROLE, or --scope SCOPE for a service
error-role-unchanged = the role `{ $role }` of `{ $operator }` is so already
    .hint = sportello operator show { $operator }
error-last-admin = `{ $operator }` is the last admin
    .hint = make another one first: sportello operator grant NAME --role admin
error-expiry-past = the day `{ $date }` is past
    .hint = give --expires a day to come
error-no-dispatch-keys = `{ $operator }` holds no dispatch key beyond the roles
    .hint = sportello office doctor
error-dispatch-keys-last = nobody else holds the dispatch keys: another operator is missing ({ $missing })
    .hint = add one first: sportello operator add NAME --role ROLE

## Codice fiscale

computed-not-attributed = computed, not attributed: only the Agenzia delle Entrate attributes codes
prompt-birthplace = Place of birth

error-codes-invalid = { $bad ->
        [one] the code is not valid
       *[other] none of the { $bad } codes is valid
    }
    .hint = suggestions are likely readings, no proof: compare them with the person's papers
error-codes-mixed = { $bad } of { $all } codes are not valid
    .hint = suggestions are likely readings, no proof: compare them with the person's papers
error-not-computable = no code can be computed: { $reason }
    .hint = correct the data: sportello cf compute --help
error-place-unclear = `{ $place }` names no place, or several
    .hint = give --birth-province XX, or the code of the place; near are: { $near }

## Document

no-picture-here = no picture can be shown here: write it with --out DIR, or choose how with --view
page-of-paper = paper { $document }, { $kind }: page { $page } of { $pages }
document-found = { $findings }
word-tsd = data with a time stamp: take the PDF out with the program that stamped it, and hand that in
word-asic = an archive of signatures, ASiC: take the PDF out with the signing program, and hand that in
damaged-pages = { " " }(page { $pages })
prompt-purge = Erase { $copies ->
    [one] { $copies } copy
   *[other] { $copies } copies
} for good? (--dry-run lists them)
copies-erased = { $copies ->
    [one] { $copies } copy erased
   *[other] { $copies } copies erased
}
paper-differs = request { $request }: the list states { $stated } and not { $given }; what the list states was recorded
papers-recorded = { $requests ->
    [one] papers recorded for { $requests } request
   *[other] papers recorded for { $requests } requests
}

error-documents-refused = { $refused ->
        [one] the file is refused
       *[other] all { $refused } files are refused
    }
    .hint = ask for the document again, scanned or printed as a plain PDF of at most 20 pages and 10 MiB
error-documents-mixed = { $refused } of { $all } files are refused
    .hint = ask for these documents again, scanned or printed as plain PDFs of at most 20 pages and 10 MiB
error-pdf-not-started = { $reason ->
        [limits] the process that reads PDFs cannot be started: this system does not let it limit itself
        [calls] the process that reads PDFs cannot be started: this system forbids calls that it needs
       *[other] the process that reads PDFs cannot be started: { $reason }
    }
    .hint = check the limits on processes and memory of this machine: sportello office doctor
error-pdf-not-now = { $reason ->
        [memory] the file cannot be examined now: this machine lacks memory
        [processes] the file cannot be examined now: this machine has no room for one more process or open file
        [killed] the file cannot be examined now: the process that reads it was ended from outside
        [slow] the file cannot be examined now: the process that reads it got hardly any time to compute
       *[other] the file cannot be examined now: the process that reads it ended before it began
    }
    .hint = the document is not at fault: end other programs or raise the limits (ulimit -a), then try again
error-pdf-timed-out = the file was still not read after { $seconds } seconds
    .hint = ask for the document again, scanned or printed as a plain PDF
error-pdf-out-of-memory = the file asks for more than { $mebibytes } MiB of memory
    .hint = ask for the document again, scanned or printed as a plain PDF
error-pdf-crashed = the file broke the process that read it ({ $how })
    .hint = ask for the document again, scanned or printed as a plain PDF
error-pdf-answer = the process that reads PDFs gave no sensible answer
    .hint = try again; should it happen once more, keep the file aside and do not open it
error-pdf-page-missing = there is no page { $page }: the file has { $pages }
    .hint = give --page a number from 1 to { $pages }
error-pdf-page-damaged = a picture on page { $page } cannot be read: nobody sees what it shows
    .hint = ask for the document again, scanned or printed as a plain PDF
error-pdf-undrawn = the page cannot be drawn
    .hint = what is known of the file stands above; for why: sportello document check FILE

error-document-missing = there is no paper `{ $document }`
    .hint = sportello document list NUMBER
error-document-elsewhere = paper `{ $document }` came with another request, `{ $request }`
    .hint = sportello document preview { $request } --document { $document }
error-document-refused = { $really ->
        [pdf] the file `{ $file }` is refused: { $findings }
       *[other] the file `{ $file }` is refused, really `{ $really }`: { $findings }
    }
    .hint = { $really ->
        [tsd] take the PDF out with the program that stamped it, and file that
        [asic] take the PDF out with the signing program, and file that
        [p7m] open the envelope with the signing program; if there is no PDF in it, ask for the signed document again; what the findings mean: sportello document check FILE
       *[other] ask for the document again, scanned or printed as a plain PDF of at most 20 pages and 10 MiB; what the findings mean: sportello document check FILE
    }
error-document-uninspected = the file `{ $file }` could not be inspected: { $reason }
    .hint = try again; should it happen once more, ask for the document again, scanned or printed as a plain PDF
error-document-too-large = the file `{ $file }` has more than { $most } bytes
    .hint = ask for the document again, scanned with fewer dots to an inch
error-document-there = the file `{ $file }` lies in the request already, as paper `{ $document }`
    .hint = sportello document show { $document }
error-document-expired = the identity document expired on `{ $expires }`
    .hint = ask for a valid one, or for a second person's consent: sportello request open CF --kind exception --about { $request } --reason TEXT
error-documents-without-copies = no paper of request `{ $request }` has a copy
    .hint = sportello document list { $request }
error-request-decided = request `{ $request }` was decided already: { $state }
    .hint = sportello request show { $request }
error-document-without-copy = there is no copy of paper `{ $document }`: it was erased, or the paper was only seen
    .hint = sportello document show { $document }
error-document-altered = the copy of paper `{ $document }` is not the one that was filed
    .hint = keep the folder as it is, and look for changes behind the log's back: sportello audit verify
error-intake-unreadable = the folder `{ $folder }` cannot be read: { $reason }
    .hint = check the path and who may read the folder
error-not-a-file = a link, a folder or something else that is no file
error-name-unreadable = the name cannot be read
error-file-missing = the manifest names it, but it is not in the folder
error-named-twice = the manifest names it more than once
error-name-unmatched = neither its name nor a manifest says whose it is and what
error-codice-fiscale-unreadable = the codice fiscale is not valid
error-kind-unknown = there is no such kind of paper
error-type-unknown = there is no such type of identity document
error-expiry-unreadable = the last day is no date
error-type-or-expiry-missing = an identity document needs its type and its last day
error-no-open-request = the person has no request to which papers can be added
error-unreadable = the file cannot be read: { $reason }
error-filed-is-a-link = the folder `filed` is a link, and nothing is moved into it
error-filed-not-moved = filed, but not moved into the folder `filed`: { $reason }
error-files-left = { $left ->
        [one] { $left } file was not filed, and stays where it is
       *[other] { $left } files were not filed, and stay where they are
    }
    .hint = mend their names, or say what they are: sportello document intake FOLDER --manifest FILE
error-stopped = stopped: what was filed until now is whole
    .hint = run the command again to go on

## User

field-surname = Surname
field-name = Given names
field-cf = Codice fiscale
field-sex = Sex (M or F)
field-born = Date of birth
field-birthplace = Comune or foreign state of birth
field-birth-province = Province of birth (EE for abroad)
field-email = E-mail address
field-pec = Certified e-mail address (PEC)
field-mobile = Mobile number
field-phone = Telephone number
field-street = Street of residence
field-house-number = House number
field-cap = Postal code (CAP)
field-town = Town of residence
field-province = Province of residence
field-association = Professional association
field-membership = Number in the association
field-organisation = Code of the body
field-privacy = Does the person accept the privacy declaration?
field-issuer = Who issues the credentials

prompt-profile = Profile
prompt-mismatch = What now
choice-accept = the data are right: give a reason
choice-swap = surname and name were swapped: swap them
choice-again = type a field again
choice-stop = stop, register nothing
prompt-field = Which field
prompt-empty = something has to be said
day-impossible = { $day } is yet to come, or before the birth
prompt-close = End the account of { $user } for good?
email-doubtful = the domain of `{ $email }` is one letter away from that of a great provider: perhaps `{ $meant }`
phone-not-mobile = `{ $mobile }` is not the number of a mobile telephone: no text message reaches it
homonym = `{ $user }` has the same codice fiscale but for omocodia: see that it is another person
contact-frozen = no secret goes to the new { $field } before { $until }

mismatch-surname-mismatch = surname `{ $typed }`: the code has `{ $code }`
mismatch-name-mismatch = name `{ $typed }`: the code has `{ $code }`
mismatch-names-swapped = surname and name seem to be in each other's place: `{ $typed }`, and the code has `{ $code }`
mismatch-sex-mismatch = sex `{ $typed }`: the code has `{ $code }`
mismatch-birth-date-mismatch = date of birth `{ $typed }`: the code has `{ $code }`
mismatch-birthplace-mismatch = place of birth `{ $typed }`: the code has `{ $code }`
mismatch-birthplace-unknown = place of birth `{ $typed }` is not in the archive: the code has `{ $code }`
mismatch-place-not-valid-then = place of birth `{ $typed }`: it did not have this name or code at the birth date; the code has `{ $code }`
mismatch-name-odd = `{ $typed }` has a sign that no name has; perhaps `{ $code }`
mismatch-birthplace-ambiguous = place of birth `{ $typed }`: several places have this name
mismatch-birth-province-mismatch = province of birth `{ $typed }`: stored as `{ $code }`, where the place of the code lies

error-user-missing = nobody is registered as `{ $user }`
    .hint = look among the variants of the code: sportello user search --cf { $user }
# The command adds the line that shows the account.
error-user-exists = `{ $user }` has an account already: profile `{ $profile }`, `{ $state }`
error-user-state = the account of `{ $user }` is `{ $state }`, which does not allow this
    .hint = { $state ->
        [suspended] sportello user restore { $user } --reason TEXT
       *[other] sportello user show { $user }
    }
error-user-changed = somebody else changed the account of `{ $user }` meanwhile
    .hint = sportello user show { $user }
error-nothing-changes = the account of `{ $user }` holds these data already
    .hint = sportello user show { $user }
error-user-differs = `{ $user }` is registered with other data ({ $fields }): the account is held until somebody settles which are right
    .hint = compare them with the person's papers, then: sportello user edit { $user } --evidence TEXT
error-evidence-needed = who somebody is, and where secrets go, changes on evidence alone ({ $fields })
    .hint = say what proves it: --evidence TEXT
error-issuer-unknown = `{ $issuer }` issues no credentials of this profile
    .hint = name one of: { $known }
error-day-implausible = nothing of this kind can have happened on { $day }
    .hint = give the day on which it happened, no later than today
error-no-form = the profile `{ $profile }` of `{ $user }` has no form to hand out
    .hint = name one as form = {"{"} name = "…", version = "…" {"}"} under [request] in profiles/{ $profile }.toml
error-fields-missing = the profile `{ $profile }` needs `{ $fields }`
    .hint = give the options, or run the command on a terminal to be asked
error-codice-fiscale-refused = the codice fiscale `{ $user }` is refused: { $finding }
    .hint = sportello cf check { $user }
error-code-of-a-body = `{ $user }` is the code of a registered body
    .hint = sportello organisation show { $user }
error-data-mismatch = the data disagree with the codice fiscale `{ $user }`: { $details }
    .hint = correct the data, or say why they are right with --accept-mismatch REASON
error-perhaps-same-person = `{ $user }` seems to be registered already as `{ $other }`: they share { $shared ->
        [codice_fiscale] the codice fiscale before omocodia
        [numero_tessera] the membership card
        [numero_documento] the identity document
       *[other] e-mail address and mobile number
    }
    .hint = look at that account with user show; if they are two people, say why with --accept-mismatch REASON
error-privacy-refused = `{ $user }` refused the privacy declaration: only the refusal is kept
    .hint = register the person when the declaration is accepted
error-association-unknown = the profile does not serve the association `{ $association }`
    .hint = name one of: { $known }; a member of none has another profile: generico
error-saw-a-half = `{ $operator }` saw a PIN half of `{ $user }` and may not change the contacts
    .hint = let another clerk make the change

## Organisation

error-organisation-missing = no body is registered as `{ $organisation }`
    .hint = sportello organisation add { $organisation } --name TEXT
error-organisation-exists = `{ $organisation }` is registered already, as `{ $name }`
    .hint = sportello organisation show { $organisation }
error-organisation-closed-before = the body `{ $organisation }` is closed already
    .hint = sportello organisation show { $organisation }
error-organisation-not-authorised = the body `{ $organisation }` may not use the services today (from { $from } to { $to })
    .hint = where its days changed: sportello organisation edit { $organisation } --authorised-from DATE --authorised-to DATE
error-organisation-days = { $to } is before { $from }
    .hint = give a last day that is not before the first
error-organisation-unchanged = everything of `{ $organisation }` is so already
    .hint = sportello organisation show { $organisation }
error-organisation-closed = the body `{ $organisation }` is closed
    .hint = sportello organisation show { $organisation }

## Password

error-password-of-two = two people stood behind the credentials of `{ $user }`: one alone sends no new password
    .hint = identify the person, then: sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
error-profile-without-password = the profile `{ $profile }` issues no provisional password
error-password-not-live = `{ $user }` has no password to end
    .hint = sportello password status { $user }
error-contact-missing = `{ $user }` has no { $field }
    .hint = sportello user edit { $user } --{ $field } VALUE
error-contact-frozen = the { $field } of `{ $user }` changed lately: no secret goes there before `{ $until }`
    .hint = try again after { $until }, or ask a second person to agree: sportello request open { $user } --kind contact-change --reason TEXT

## PIN

pin-half-on-screen = Second part of the PIN, shown only now: write it down (ANNOTARE QUESTO NUMERO)
withdrawn-password = the provisional password was on its way to the old contact and is void: { $by ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[generate] sportello password generate { $user }
    }
withdrawn-pin = a half of the PIN was on its way to the old contact, so the pair is void: sportello pin issue { $user }

error-profile-without-pin = the profile `{ $profile }` has no PIN
error-pin-live = `{ $user }` has a live PIN pair already, generation `{ $generation }`
    .hint = sportello pin reissue { $user }
error-credentials-revoked = the credentials of `{ $user }` were revoked
    .hint = open a request, which a second person approves: sportello request open { $user } --kind KIND
error-pin-not-live = `{ $user }` has no live PIN pair
    .hint = sportello pin issue { $user }
error-pin-half-without-contact = half `{ $part }` of the PIN cannot reach `{ $user }` by `{ $channels }`
    .hint = add the contact (--email, --pec, --mobile or the postal address): sportello user edit { $user } --help
error-halves-share-contact = both halves of the PIN would reach `{ $contact }`
    .hint = give the user another contact: sportello user edit { $user } --help
error-pin-half-gone = half `{ $part }` of the PIN of `{ $user }` is `{ $state }`, and is never repeated
    .hint = sportello pin reissue { $user }

## Access

prompt-activation-code = Activation code

error-activation-not-needed = accounts of profile `{ $profile }` are not activated with a code
    .hint = sportello user show { $user }
error-already-active = the account of `{ $user }` is active already
    .hint = sportello user show { $user }
error-activation-code-wrong = the activation code of `{ $user }` is wrong; tries left: { $tries_left }
    .hint = take the code of the newest activation e-mail: sportello message list --user { $user }
error-activation-code-void = `{ $user }` has no activation code that can be used
    .hint = a new password brings a new code: sportello password generate { $user }
error-activation-code-expired = the activation code of `{ $user }` has expired
    .hint = a new password brings a new code: sportello password generate { $user }

prompt-holder-password = Password of the account holder
prompt-holder-pin = PIN of the account holder
prompt-holder-new-password = New password of the account holder
question-mother-surname = What was your mother's surname before she married?
question-father-name = What is your father's first name?
answers-two-lines = two lines are needed, one answer each
prompt-pin-address = The first half of the PIN goes to { $email }. Is that right?
pin-of-the-holder = PIN, both halves joined
pin-by-letter = PIN 1 leaves by e-mail at once; PIN 2 follows by post, when the request is approved
error-wrong-credentials = the credentials of `{ $login }` are wrong
    .hint = try again with care for capitals; to recover a forgotten password: sportello access recover { $login }
error-try-later = too many wrong passwords for `{ $login }`: nothing is looked at for { $retry_after ->
        [one] one more second
       *[other] { $retry_after } more seconds
    }
    .hint = wait, then try once more
error-pin-void = the login of `{ $user }` asks for a PIN, and none counts any more
    .hint = identify the person, then: sportello pin issue { $user }
error-pin-needed = the login of `{ $user }` asks for the PIN too
    .hint = give both halves joined, with --pin-file FILE
error-password-change-required = the password of `{ $user }` is right, and has to be changed now
    .hint = the first time: sportello access first { $user }; later: sportello access change-password { $user }
error-password-expired = the provisional password of `{ $user }` has expired
    .hint = send a new one: sportello password generate { $user }
error-not-activated = `{ $user }` did not follow the activation link yet
    .hint = sportello access activate { $user }
error-not-authorised = nobody authorised the access of `{ $user }` yet
    .hint = see where the request stands: sportello request list --user { $user }
error-first-access-needed = `{ $user }` had no first access yet
    .hint = sportello access first { $user }
error-first-access-done = the first access of `{ $user }` is over
    .hint = sportello access change-password { $user }
error-contact-fenced = the contact `{ $field }` of `{ $user }` cannot be changed in this first access
    .hint = change it at the counter, with evidence: sportello user edit { $user } --evidence TEXT
error-answers-needed = `{ $user }` has to answer the two secret questions
    .hint = give one answer a line with --answers-file FILE
error-answer-empty = answer { $number } has fewer than two letters
    .hint = answer with words of at least two letters
error-password-weak = the new password of `{ $user }` breaks the rule: { $broken }
    .hint = min and max are lengths, digit, upper, lower and symbol what it has to hold, blank what it must not begin or end with
error-password-used = the new password of `{ $user }` is one of the last { $last }
    .hint = choose another one
error-password-not-personal = the new password of `{ $user }` is the one that was sent, or one that anybody can compute
    .hint = choose another one
error-wrong-answers = the answers of `{ $login }` are wrong; try { $attempt } of today, tries left: { $tries_left }
    .hint = { $then ->
        [pin] when none is left, or to go there at once: sportello access recover { $login } --unknown-answers
       *[other] when none is left: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
    }
error-pins-required = after { $attempt } tries today only the PIN recovers the password of `{ $login }`
    .hint = sportello access recover { $login } --unknown-answers
error-wrong-pin = the PIN of `{ $login }` is wrong; tries left: { $tries_left }
    .hint = { $then ->
        [pin] it is both halves joined, without blanks
        [answers] the PIN is void; the answers still recover the password: sportello access recover { $login }
       *[other] the PIN is void; identify the person, then: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
    }
error-desk-needed = neither answers nor PIN can recover the password of `{ $login }`
    .hint = identify the person, then: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
error-email-unconfirmed = the first half of the PIN of `{ $user }` would go to `{ $email }`, and the holder did not confirm that address
    .hint = show the address to the holder, then give it back: email_confirmed in the object, or --email-confirmed
error-pin-not-viewable = the PIN of `{ $user }` cannot be shown
    .hint = the profile may not allow it, or the password was recovered since; for a new one: sportello pin reissue { $user }

## Identity, delegates, company codes

error-provider-unknown = `{ $provider }` vouches for nobody here
    .hint = name one of: { $known }
error-providers-unusable = the office's list of providers cannot be used: { $reason }
    .hint = mend providers.toml in the office's folder
error-assertion-needed = `{ $user }` is not registered, and what the provider says of the person was not given
    .hint = give --surname, --name, --sex, --born, --birthplace and --email with it
error-identity-differs = the provider says something else of `{ $user }` than the office has: { $fields }
    .hint = compare them with the person's papers, then: sportello user edit { $user } --evidence TEXT
error-other-body = this token attributes the roles of `{ $own }`, not those of `{ $organisation }`
    .hint = the staff of that body has a token of its own
error-identity-level-low = { $provider } proves somebody from level { $least } on, as --level tells
    .hint = the person enters once more with that level, or brings an identity document
error-identity-date = { $date } is yet to come, or more than a year ago
    .hint = give the day of the access
error-identity-before-revocation = the credentials of `{ $user }` were revoked on { $revoked }: a proof of that day or before no longer counts
    .hint = it takes an access of a later day, or a new request: sportello request open { $user } --kind KIND
error-identity-known = this proof of `{ $user }` is recorded: `{ $reference }`
    .hint = sportello identity list { $user }
error-delegate-without-credentials = `{ $user }` holds no dispositive credentials: since the circular 46/2017 a delegate holds them first
    .hint = record SPID, CIE, CNS or PIN INPS: sportello identity confirm { $user } --provider P --date DATE --reference TEXT; or open a request: sportello request open { $user } --kind dispositive
error-delegation-there = `{ $user }` has the role `{ $role }` at `{ $organisation }` already
    .hint = sportello delegate list --user { $user }
error-delegate-role-unknown = this kind of body has no role `{ $role }`
    .hint = name one of: { $known }
error-self-delegation = `{ $user }` needs no delegation for the own firm
    .hint = sportello user show { $user }
error-delegation-days = the last day { $ends } is before the first, { $begins }
    .hint = give --from and --to in their order
error-delegation-missing = `{ $user }` has no such role at `{ $organisation }`
    .hint = sportello delegate list --user { $user }
error-delegation-unclear = there are several roles: { $roles }
    .hint = name one with --role R
error-delegate-roles-unusable = the office's list of roles cannot be used: { $reason }
    .hint = mend roles.toml in the folder of the office: one line a kind of body, with its roles in brackets
error-company-missing = there is no shared code `{ $company }`
    .hint = sportello company list
error-company-converted = `{ $user }` took over the code `{ $company }` already
    .hint = sportello user show { $user }
error-company-day = { $day } is no later day for `{ $company }`
    .hint = give a day to come with --to DATE
error-company-code = `{ $company }` is the code of a firm: { $state ->
        [converted] { $to } took over on { $since }, and accounts are personal
        [disabled] it ended on { $since }, and accounts are personal
        [postponed] it ends on { $since }, and accounts are personal already
        [excepted] it goes on counting where it was in use, but accounts are personal
       *[other] accounts are personal
    }
    .hint = enter with the own codice fiscale; whoever has no account: sportello user create
error-rows-refused = { $refused } of { $rows } rows were refused
    .hint = mend the rows named above, and give them again
error-list-column-missing = `{ $file }` has no column `{ $column }`{ $likely ->
        [none] {""}
       *[other] ; perhaps `{ $likely }` is meant
    }
    .hint = the command's --help names its columns
error-list-unusable = `{ $file }` cannot be used: { $problem ->
        [empty] it is empty
        [workbook] it is a workbook or an archive: save it as CSV
        [pdf] it is a PDF
        [ebcdic] it is written in EBCDIC, as on an AS/400: export it as ASCII or UTF-8
        [utf-32] it is written in UTF-32: save it as UTF-8
        [rare-line-ends] its lines end in a sign that is no line break of a CSV (U+2028, NEL or a form feed): save it again with usual line ends
        [no-header-line] it ends before line { $at }, which should name the columns
        [no-objects] no line at its head is a JSON object: write one object a line, without brackets around them
        [line-too-long] line { $at } is longer than 65536 bytes
        [too-many-columns] its header has { $at } columns, more than 200
       *[other] { $problem }
    }
    .hint = a CSV with a header line; the command's --help names its columns

## Import

import-so-far = import { $run } did { $rows } rows before that, { $imported } of them imported; the same file again goes on
import-fault = { $fault }
import-column-likely = the column `{ $column }` is not read; perhaps it is `{ $meaning }`: name it with --mapping
import-column-holds = the column `{ $column }` is not read, although it seems to hold `{ $meaning }`: name it with --mapping if it matters
import-more-faults = { $more ->
    [one] and { $more } more row
   *[other] and { $more } more rows
}
fault-at-line = line { $line }: { $said }
repair-at-line = line { $line }, taken: { $said }
finding-same-line = ; see line { $other }
finding-same-user = ; see sportello user show { $other }
finding-proposal = , perhaps `{ $proposal }`
finding-repair = , taken as `{ $proposal }`

error-columns-broken = the table of columns cannot be read: { $reason }
    .hint = this is a defect worth reporting
error-file-unusable = `{ $file }` is no list that can be read: { $problem ->
        [empty] it is empty
        [workbook] it is a workbook or an archive: save it as CSV
        [pdf] it is a PDF
        [ebcdic] it is written in EBCDIC, as on an AS/400: export it as ASCII or UTF-8
        [utf-32] it is written in UTF-32: save it as UTF-8
        [rare-line-ends] its lines end in a sign that is no line break of a CSV (U+2028, NEL or a form feed): save it again with usual line ends
        [no-header-line] it ends before line { $at }, which should name the columns
        [no-objects] no line at its head is a JSON object: write one object a line, without brackets around them
        [line-too-long] line { $at } is longer than 65536 bytes
        [too-many-columns] its header has { $at } columns, more than 200
       *[other] { $problem }
    }
    .hint = write CSV or one JSON object a line, and try it first with --dry-run
error-columns-unusable = the columns of `{ $file }` cannot be used: { $problem ->
        [no-header] the first row holds data, not the names of the columns: `{ $found }`
        [not-in-file] the mapping names `{ $found }` as column `{ $column }`, but the file has no such column
        [missing-with-nearest] what is missing is `{ $column }`, among `{ $found }`; perhaps { $nearest }
       *[missing] what is missing is `{ $column }`, among `{ $found }`
    }
    .hint = name the columns in a TOML file, and give it as --mapping TOML
error-rejects-unwritable = the rejected rows cannot be written: { $reason }
    .hint = run the same import again with another file: --rejects FILE
error-halves-unseen = profile `{ $profile }` shows half of each PIN on a screen, and before an import nobody sits
    .hint = --secret-out FILE writes the halves for the counter; --by-letter sends them by post; --dry-run needs neither
error-halves-unwritable = the halves for the counter cannot be written, so the last rows were not taken: { $reason }
    .hint = run the same import again with another file: --secret-out FILE
error-rows-rejected = { $rejected } of { $rows } rows were rejected
    .hint = { $file ->
        [none] --rejects FILE writes them out: mend that file, or give a reason under `accetta`, and import it
        [nothing] there is nothing to mend: import show says why
       *[other] mend { $file }, or give a reason under `accetta`, and import it in the same way
    }
error-import-missing = there is no import `{ $run }`
    .hint = sportello import list
error-import-stopped = { $run ->
        [0] stopped before the first row
       *[other] import `{ $run }` was stopped after { $rows } rows, { $imported } of them imported
    }
    .hint = run the same command again, with new names for the files it writes: it goes on from there
error-threads-failed = the threads cannot be started: { $reason }
    .hint = work on fewer threads: --jobs 1

## Message

error-message-missing = there is no message `{ $id }`
    .hint = sportello message list
error-message-state = message `{ $id }` is `{ $state }`, which does not allow this
    .hint = sportello message show { $id }
error-message-returned = message `{ $id }` came back before
    .hint = sportello message show { $id }
error-number-doubted = the number may be a stranger's, so no secret goes there
    .hint = correct it with user edit --mobile, then issue the secret anew
error-message-already = message `{ $id }` is `{ $state }` already
    .hint = sportello message show { $id }
error-messages-failed = { $failed ->
        [one] { $failed } message did not leave
       *[other] { $failed } messages did not leave
    }
    .hint = see why with sportello message list --state failed; those of state retry go again with sportello message send
error-messages-left = { $left ->
        [one] { $left } message was left for somebody else: you saw the other PIN half
       *[other] { $left } messages were left for somebody else: you saw the other PIN half
    }
    .hint = let another dispatcher run: sportello message send
error-sender-busy = another process is sending
    .hint = wait until it has ended: sportello message list --state queued
error-template-unusable = the text `{ $name }` cannot be used: { $reason }
    .hint = mend the office's own copy in its templates folder, or remove it
error-address-unusable = the address cannot be used: { $reason }
    .hint = correct it: sportello user edit USER --email ADDRESS
error-delivery-failed = the message cannot be delivered: { $reason }
    .hint = check the folder sent of the office, then run again: sportello message send

## Request

error-request-missing = there is no request `{ $request }`
    .hint = sportello request list
error-request-elsewhere = a request of kind `{ $kind }` is opened by a command of its own
    .hint = { $kind ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[other] sportello identity confirm { $user } --provider PROVIDER --date DATE --reference TEXT
    }
error-request-kind = the profile `{ $profile }` of `{ $user }` has no request of kind `{ $kind }`
    .hint = see what the account is, and ask for what its profile has: sportello user show { $user }
error-request-open = `{ $user }` has a request of this kind open already: `{ $request }`
    .hint = sportello request show { $request }
error-user-dispositive = `{ $user }` holds credentials for binding acts already
    .hint = sportello credential status { $user }
error-user-conflict = other data arrived for `{ $user }`, and nobody settled which are right
    .hint = compare them with the person's papers and correct the sheet: sportello user edit { $user } --evidence TEXT
error-description-needed = a paper of no known type is told by a description
    .hint = say what it is: --description TEXT
error-request-as-written = everything is written so already on request `{ $request }`
    .hint = sportello request show { $request }
error-request-state = request `{ $request }` is `{ $state }`, which does not allow this
    .hint = sportello request show { $request }
error-request-advanced = request `{ $request }` is `{ $state }` already
    .hint = sportello request show { $request }
error-request-unchanged = request `{ $request }` was sent back, and nothing about it has changed since
    .hint = add what was asked for, or end it: sportello request withdraw { $request } --reason TEXT
error-identity-expired = the identity document of `{ $user }` expired on { $expires }
    .hint = ask for one that is valid
error-received-implausible = nothing came in on { $received }
    .hint = give the day on which the request came in
error-request-incomplete = request `{ $request }` is incomplete: { $missing }
    .hint = add the papers, and what the sheet lacks with `user edit`: sportello document add { $request } --kind KIND FILE
error-request-not-ours = request `{ $request }` has the postal code `{ $cap }`, which is not of this office's district: `{ $ours }`
    .hint = hand it to the competent office: sportello request transfer { $request } --seat TEXT
error-mobile-differs = the account of `{ $user }` holds another mobile number: `{ $mobile }`
    .hint = leave out --mobile, or change the number first: sportello user edit { $user } --mobile N
error-request-about = a request of kind `{ $kind }` is about a draft or a returned request of the same person
    .hint = give its number with --about NUMBER; to find it: sportello request list --user CF
error-reason-needed = a request of kind `{ $kind }` needs a reason
    .hint = give --reason TEXT
error-nothing-missing = `{ $request }` lacks nothing: there is nothing to ask for
    .hint = sportello request submit { $request }
error-mobile-not-mobile = `{ $mobile }` is not the number of a mobile telephone: no text message reaches it
    .hint = give the number of a mobile with --mobile
error-nothing-frozen = no contact of `{ $user }` waits for its time
    .hint = sportello user show { $user }
error-request-changed = somebody else changed request `{ $request }` meanwhile
    .hint = sportello request show { $request }
error-second-person = request `{ $request }` is recorded, and waits for another person
    .hint = let an approver run: sportello credential approve { $request }
error-import-nothing-ready = no request of import `{ $run }` is ready for this
    .hint = sportello request list --import { $run }
error-warnings-unaccepted = request { $request } has warnings that are accepted one by one: { $warnings }
    .hint = look at the papers, then sportello review accept { $request } --all-checks --accept-warning WARNING=REASON, the option once for each warning; else return or reject the request
error-warning-unknown = the papers do not have the warning `{ $warning }`; they have { $known }
    .hint = write KIND:WARNING=REASON, as sportello request show names them
prompt-warning = { $paper }: { $warning }. Why is it no obstacle
prompt-approve-warned = Approve in spite of the warnings?
warning-accepted = request { $request }, { $paper }: { $warning }; accepted by { $reviewer }: { $reason }
error-requests-left = { $left ->
        [one] { $left } request of the import was not ready
       *[other] { $left } requests of the import were not ready
    }
    .hint = see what each of the numbers above lacks: sportello request show NUMBER

## Review

company-postponed = the code `{ $company }` was granted a later day: it counts until { $until }
pin-held-back = no PIN was made for { $user }: other data arrived, and somebody has to settle which are right; then: sportello pin issue { $user }
pin-unreadable = the PIN of { $user } still counts, but its holder cannot see it any more; a new one: sportello pin reissue { $user }
prompt-evidence = What proves the change
prompt-organisation-close = Close `{ $organisation }` for good? The roles that it gave end.
prompt-type-again = { $field }, once more
registered-by-provider = { $user } was not registered: the account was made of what the provider says
typed-differently = the two do not agree: type it again
returned-password = the password that it carried is void; after the contact is right: { $by ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[generate] sportello password generate { $user }
    }
returned-pin = the PIN of which it carried a half is void, with its other half; after the contact is right: sportello pin issue { $user }
level-lowered = the credentials of { $user } were given to other data: the level is generic until a proof or an approval raises it again
request-back = request { $request } goes back to the reviewers: they looked at other data
letters-wait = letters wait for the mailroom: it sends them with the same command
mails-wait = e-mails or text messages wait for a dispatcher
other-data-arrived = other data arrived for { $user } (import show names them): compare, then user edit --evidence
cap-of-another-office = the postal code { $cap } is of another office's district: only a transfer takes the request on
prompt-paper = Which paper is meant
choice-no-paper = none of them
prompt-note = A note (empty for none)

check-legible = can all of it be read?
check-holder = does it belong to this person?
check-both-sides = are both sides there?
check-not-expired = is it still valid?
check-declared-unchanged = it has expired: does the holder declare that its data are unchanged, and is the exception granted?
check-filled-in = is it filled in completely?
check-signed = is it signed?
check-association = does it come from the association that the account names?
check-signatories = is it signed by those who had to sign?

error-queue-empty = no request waits for a reviewer
    .hint = see what others hold: sportello review queue
error-request-claimed = `{ $operator }` holds request `{ $request }` until `{ $until }`
    .hint = take another one: sportello review next
error-request-not-claimed = nobody holds request `{ $request }`
    .hint = sportello review claim { $request }
error-checks-missing = not everything about request `{ $request }` was confirmed: { $missing }
    .hint = look at each point, then: sportello review accept { $request } --all-checks
error-check-denied = request `{ $request }` was not accepted: `{ $check }` is not in order
    .hint = send it back with sportello review return { $request } --paper { $paper }, or refuse it for good with sportello review reject { $request }
error-check-unknown = the checklist has no point `{ $check }`
    .hint = name one of: { $known }
error-paper-unknown = the request neither has nor needs a paper of kind `{ $paper }`
    .hint = name one of: { $known }
error-note-needed = the reason `other` says nothing by itself
    .hint = add --note TEXT

## Credential

error-four-eyes = `{ $operator }` { $act ->
        [registered] registered the person of
        [edited] edited the person of
        [opened] opened
        [filed] filed papers of
        [changed] changed a contact that waits for
       *[reviewed] reviewed
    } request `{ $request }`, and may not decide on it
    .hint = let another approver run: sportello credential approve { $request }
error-review-outdated = request `{ $request }` is no longer what was reviewed: it went back to the reviewers
    .hint = let a reviewer look again: sportello review claim { $request }
error-signature-broken = the signature of `{ $operator }` under the review of request `{ $request }` does not hold
    .hint = approve nothing, and look for changes behind the log's back: sportello audit verify
error-credential-half-without-contact = half `{ $part }` of the password cannot reach `{ $user }` by `{ $channels }`
    .hint = add a contact that the other half does not use (--email, --pec, --mobile or the postal address): sportello user edit { $user } --help
error-credential-not-held = `{ $user }` holds nothing that could be taken back
    .hint = sportello credential status { $user }

## Audit

error-event-missing = there is no event `{ $seq }`
    .hint = sportello audit list
error-log-broken = the log of { $events } events does not hold: first bad event `{ $first_bad }`, altered rows `{ $altered }`
    .hint = stop working, keep the folder as it is and compare it with the last good copy

## Columns

column-answers = secret answers given
column-first-access = first access over
column-password = password
column-password-state = password is
column-pin-state = PIN is
column-recoveries = recoveries tried today
column-retry-after = seconds to wait
column-wrong-logins = wrong logins in a row
column-assurance = level of assurance
column-date = day
column-reference = reference
column-dispositive-by = dispositive by
column-role = role
column-begins = from
column-ends = to
column-disabled-from = ends on
column-successor = successor
column-suspended = delegations suspended
column-provider = provider
column-former-codes = former codes
column-years = age
column-exceptions = exceptions granted
column-about = about
column-accounts = accounts
column-action = action
column-address = address
column-age = days open
column-altered = altered rows
column-association = association
column-at = when
column-attempts = attempts
column-birth-province = province of birth
column-birthplace = place of birth
column-born = born
column-cap = postal code
column-channel = channel
column-check = check
column-claimed-by = held by
column-claimed-until = held until
column-closed-reason = why closed
column-code = code
column-codice-fiscale = codice fiscale
column-conflict = other data arrived
column-country = country
column-created-at = created
column-decided-at = decided
column-decisions = decisions
column-delimiter = delimiter
column-detail = detail
column-disabled = out of service
column-document = document
column-documents = papers
column-done = decided
column-dry-run = dry run
column-due-at = due
column-email = e-mail
column-email-state = e-mail is
column-encoding = encoding
column-end-reason = why it ended
column-events = events
column-expires = last day
column-expires-at = expires
column-failed = failed
column-fax = fax
column-fell = void now
column-file = file
column-file-name = file
column-finding = finding
column-findings = findings
column-finished-at = finished
column-first-bad = first bad
column-folder = folder
column-generation = generation
column-hash = hash
column-head = head of the log
column-height = height
column-homonyms = omocodes
column-id = id
column-ignored = ignored columns
column-imported = imported
column-in-document = in the document
column-field = datum
column-sha256 = SHA-256
column-inner-sha256 = SHA-256 of the PDF in it
column-added-at = filed
column-purged-at = copy erased
column-in-code = in the code
column-input = input
column-issued-at = issued
column-issuer = issuer
column-kept-until = kept until
column-key = key
column-kind = kind
column-last-error = last error
column-left = left
column-level = level
column-line = line
column-lost-event = first lost event
column-membership = member number
column-message = message
column-message-id = message id
column-messages = messages
column-mismatch-reason = why data disagree
column-missing = missing
column-mobile = mobile
column-name = name
column-next-attempt-at = next attempt
column-number = number
column-ok = ok
column-omocode = omocode
column-opened-at = opened
column-opened-by = opened by
column-operator = operator
column-operators = operators
column-organisation = organisation
column-origin = origin
column-out = picture
column-outcome = outcome
column-own-passphrase = own passphrase
column-owner = owner
column-page = page
column-pages = pages
column-parts = parts
column-pec = PEC
column-phone = phone
column-place = place
column-place-code = place code
column-profile = profile
column-protocol = register number
column-province = province
column-reason = reason
column-received = received
column-rejected = rejected
column-request = request
column-request-state = request is
column-retry = retry
column-roles = roles
column-rows = rows
column-run = run
column-schema = schema untouched
column-scopes = scopes
column-seconds = seconds
column-sent = sent
column-sent-at = sent at
column-seq = event
column-authorised-from = authorised from
column-authorised-to = authorised to
column-close-reason = closed because
column-day = day
column-declarations = declarations
column-link = link
column-temporary = temporary code
column-residence-permit = residence permit until
column-returned = came back
column-voided = secrets that are void
column-reminder = reminder
column-sent-on = sent on
column-days = days
column-set = set by the office
column-citizen = Italian citizen
column-frozen = contacts without secrets until
column-sex = sex
column-skipped = skipped
column-state = state
column-subject = subject
column-submitted-at = submitted
column-suggestions = suggestions
column-summary = what
column-surname = surname
column-to = to
column-trial = trial
column-tries-left = tries left
column-type = type
column-typed = typed
column-unknown-messages = messages of unknown outcome
column-updated-at = changed
column-valid = valid
column-value = value
column-vat = partita IVA
column-verdict = verdict
column-version = version
column-warnings = warnings
column-width = width

## demo

demo-office =
    An office for trying, in a new folder. Each command is typed as a clerk would type it,
    and what stands below it is its real output. First: export SPORTELLO_OFFICE=office
demo-people =
    Its people: anna registers, bruno reviews, carla approves, dario sends. Each sets a passphrase
    of their own.
demo-import = An association sent a list. First look, then import what is good.
demo-mend =
    Rita Pellegrino's sex was changed by a court: a reason under `accetta` takes her row.
    The mended file is imported again, and nothing is issued twice.
demo-review =
    Each account came with a request. The papers were seen at the counter; a file would be looked
    into first, by a process without keys. bruno reviews what is complete: of Villa the list told
    two different stories, so that request waits.
demo-approve = bruno cannot approve what he reviewed. carla does, and the person is told.
demo-pin =
    A public body's user gets a PIN of nine digits: four travel by e-mail, five are shown once
    at the counter (here: into a file).
demo-registrations = A portal took registrations for the same body. One person refused the processing: nothing of him is kept.
demo-send = dario sends. The messages become files in office/sent, readable with any mail program.
demo-access = The person comes to the first access with the password of the mail. Who computes it too late finds nothing.
demo-identity = A portal that may vouch says who she is; only then a body may make her its delegate.
demo-log = Every act is in a log that shows tampering.
demo-next =
    That was it. Everything lies in { $folder }. Try next:
    cd { $folder }
    export SPORTELLO_OFFICE=office
    sportello login anna --passphrase-file anna.pass
    sportello user show PLLRTI71L52A271X
    sportello import show 1 --outcome rejected
    sportello pin reissue VRDLRA85M50F205U
    sportello --help
