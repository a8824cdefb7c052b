# Le parole che si leggono, in italiano. Quel che manca qui si legge in inglese (en.ftl).
#
# Gli errori sono in minuscolo, senza punto finale, con i valori tra apici inversi; dicono che cosa e
# dove. L'attributo `.hint` dice che cosa fare, con un comando quando c'è: i comandi e le opzioni non
# si traducono. Le colonne sono `column-<chiave>` con `-` al posto di `_`. Il significato di ogni
# rilievo è `finding-<parola>`; l'aiuto dei comandi è `help-<nome>-<verbo>`.

## Ogni comando

error = errore
waiting = in attesa
cause = causa
hint = rimedio
warning = avviso
yes = sì
no = no
nothing-found = nessun risultato
more-follow = righe mostrate: { $shown }; ce ne sono altre: --after { $cursor }
acting = { $operator } opera in { $folder }
trial-office = ufficio di prova: mai per persone reali
prompt-reason = Motivo
prompt-yes-or-no = { $question } (s/n)
answer-yes-or-no = rispondere s o n

error-failed = { $reason }
error-usage = { $reason }
usage-argument-unknown = qui `{ $argument }` non è previsto
usage-argument-missing = manca `{ $argument }`
usage-argument-twice = `{ $argument }` è indicato due volte
usage-command-unknown = il comando `{ $command }` non esiste
usage-command-missing = manca il comando
usage-conflict = `{ $argument }` e `{ $other }` si escludono a vicenda
usage-value-number = `{ $value }` non è un numero, e `{ $argument }` ne vuole uno
usage-value-missing = `{ $argument }` vuole un valore
usage-value-more = `{ $value }` è un valore in più di quelli che `{ $argument }` accetta
usage-not-utf-8 = un argomento non è scritto in UTF-8
usage-value-unknown = `{ $value }` non è tra i valori di `{ $argument }`: { $values }
usage-value-unreadable = `{ $value }` non può essere `{ $argument }`: { $reason }
usage-perhaps = forse `{ $meant }`
usage-form = { $form }; altro con --help
error-value-needed = `{ $option }` è obbligatorio, e non c'è nessuno a cui chiederlo
    .hint = indicare { $option }, oppure eseguire il comando da un terminale senza --no-input
error-invalid-value = valore non valido per `{ $option }`: { $reason }
error-input-twice = due opzioni leggono entrambe lo standard input
    .hint = indicare un file per una delle due
error-cursor-unusable = `{ $cursor }` non è un cursore di questo elenco
    .hint = indicare dopo --after quello con cui finiva l'elenco precedente
error-file-there = il file `{ $file }` esiste già, e non viene sovrascritto
    .hint = indicarne uno che non esiste ancora
finished-before = un comando uguale, interrotto dopo averlo fatto, aveva già finito: il file contiene il segreto
error-name-needed = `{ $option }` vuole un nome, e `-` non lo è
    .hint = dare a { $option } il nome di un file o di una cartella
error-list-to-stream = `{ $option }` di un'importazione vuole un file nuovo, non un descrittore né una pipe
    .hint = un'importazione interrotta riprende il suo elenco: indicare un file
error-name-unused = `--file-name` dà un nome a ciò che arriva dallo standard input, e da lì non arriva nulla
    .hint = indicare il file come `-`, oppure togliere l'opzione
error-file-unreadable = il file `{ $file }` non si può leggere: { $reason }
    .hint = controllare il percorso e chi può leggere il file
error-file-unwritable = il file `{ $file }` non si può scrivere: { $reason }
    .hint = indicare un file in una cartella in cui è permesso scrivere
error-file-twice = due opzioni indicano il file `{ $file }`
    .hint = indicare un file diverso per ciascuna
json-login-needed = `login` è necessario, come testo
json-key-unknown = `{ $key }` qui non significa nulla
error-json-unusable = il JSON letto dallo standard input non è utilizzabile: { $reason }
    .hint = fornire un solo oggetto; le chiavi sono nel --help del comando, con `_` al posto di `-`
error-not-confirmed = conferma non data: nessuna modifica
error-prompt-stopped = interrotto: quanto fatto finora resta valido
    .hint = ripetere il comando per proseguire
error-prompt-failed = il terminale non si può leggere: { $reason }
    .hint = indicare ogni valore con un'opzione, con --no-input
error-pipe-closed = il programma che leggeva lo standard output si è chiuso
error-output-failed = lo standard output non si può scrivere: { $reason }
    .hint = controllare il disco o il programma che legge i dati
error-no-terminal-for-secret = non c'è un terminale su cui mostrare il segreto
    .hint = indicare un file nuovo con --secret-out FILE, oppure con --recovery-out FILE per un codice di recupero
error-secret-unwritten = il segreto non si può mostrare, quindi non è stato fatto nulla: { $reason }
    .hint = indicare un altro posto e ripetere lo stesso comando
error-secret-file = il file `{ $path }` per il segreto non si può creare: { $reason }
    .hint = indicare un file che non esiste ancora, in una cartella in cui è permesso scrivere
error-sudo-pinned = `{ $what }` non si può scegliere con sudo
    .hint = ometterlo: con sudo l'ufficio è fissato, i file si indicano con `-` e ciascuno opera con il proprio nome

## Sessione

prompt-operator = Operatore
prompt-passphrase-of = Passphrase di { $operator }
prompt-new-passphrase = Nuova passphrase
prompt-repeat = La stessa, di nuovo
logged-in = accesso eseguito come { $operator }
logged-out = sessione chiusa
no-session = nessuna sessione era aperta
admin-was-recovered = dopo il suo ultimo accesso, `{ $operator }` è diventato amministratore con il codice di recupero

error-not-logged-in = nessuno ha eseguito l'accesso
    .hint = sportello login
error-passphrase-stale = serve di nuovo la passphrase di `{ $operator }`
    .hint = eseguire il comando su un terminale, o con --passphrase-file; per la maggior parte degli atti basta un nuovo accesso: sportello login { $operator }
error-wrong-passphrase = la passphrase o il token non apre lo slot di `{ $operator }`
    .hint = controllare il nome e riprovare: sportello login { $operator }
error-token-refused = il file del token `{ $path }` non è utilizzabile: { $reason }
    .hint = il file deve appartenere a chi lo usa, avere permessi 0600 e contenere NAME:TOKEN su una sola riga
error-token-expired = il token di `{ $operator }` è scaduto
    .hint = chiedere a un amministratore di aggiungere un altro servizio: sportello operator token NAME --scope SCOPE --expires DATE --out FILE
error-session-unkept = la sessione non si può conservare: né il portachiavi del kernel né la cartella di runtime sono accessibili
    .hint = indicare --operator NAME e --passphrase-file FILE a ogni comando
error-home-missing = non c'è una cartella personale in cui cercare l'ufficio
    .hint = indicare la cartella dell'ufficio con --office DIR
error-passphrase-same = questa è la passphrase già in uso
    .hint = sceglierne un'altra
error-passphrases-differ = i due inserimenti non coincidono
    .hint = scrivere due volte lo stesso testo
error-passphrase-empty = la prima riga del file è vuota
    .hint = scrivere la passphrase o il codice sulla prima riga
error-passphrase-short = una passphrase ha almeno { $least } caratteri
    .hint = scegliere più parole che nessuno indovinerebbe insieme
error-not-allowed = `{ $operator }` ({ $roles }) non può usare `{ $act }`
    .hint = chi può: { $needed }
error-passphrase-not-own = qualcun altro conosce la passphrase di `{ $operator }`
    .hint = sportello operator passphrase
error-dispatch-key-missing = `{ $operator }` non ha la chiave di spedizione { $key ->
        [post] delle lettere
       *[other] dei messaggi
    }
    .hint = chiedere a un amministratore che ha la chiave di eseguire: sportello operator grant { $operator } --role { $key ->
        [post] mailroom
       *[other] dispatcher
    }

## Ufficio

recovery-code = Codice di recupero
office-founded = ufficio { $name } creato in { $folder }
pages-written = { $pages ->
    [one] { $pages } pagina scritta
   *[other] { $pages } pagine scritte
}

secret-out-unused = qui non si mostra nulla che vada in { $file }: il file non viene creato
error-no-older-copy = il registro contiene tutto ciò che ha visto: da allora non è stata rimessa nessuna copia più vecchia
    .hint = se a un collega viene detto che manca un evento, indicarne il numero: --lost NUMERO
error-passphrase-open = il file di passphrase `{ $path }` è leggibile da altri, o non è di chi esegue il comando
    .hint = renderlo privato: chmod 600 { $path }
error-office-forbidden = la cartella `{ $folder }` è di un altro utente: { $reason }
    .hint = eseguire il comando come l'utente della sede, per esempio con sudo -u
error-office-keys-missing = in `{ $folder }` c'è office.db ma manca office.keys, senza il quale nessuno lo apre
    .hint = rimettere l'office.keys che appartiene a questo office.db, dall'ultima copia
error-database-replaced = un altro file ha preso il posto di office.db mentre era in uso: ciò che non è stato confermato non è stato scritto
    .hint = scoprire chi ha sostituito il file; poi ripetere il comando
prompt-accept-copy = Ciò che è stato fatto fino all'evento { $seq } e non è nella copia va perduto. Continuare dalla copia?
clock-behind = l'orologio della macchina segna { $machine }, prima dell'ultimo evento: la sede conta da { $office }
copy-was-accepted = è stata rimessa una copia più vecchia della sede, e ciò che era stato fatto dopo è perduto: { $reason }
session-replaced = era aperta la sessione di { $operator }, che è stata sostituita: i terminali dello stesso utente ne condividono una sola
error-office-missing = non c'è un ufficio in `{ $folder }`
    .hint = indicare la sua cartella con --office DIR, oppure creare un ufficio: sportello office init --name TEXT
error-folder-taken = `{ $folder }` non è vuota
    .hint = indicare una cartella nuova: sportello office init --office DIR --name TEXT
error-folder-unusable = la cartella `{ $folder }` non è utilizzabile: { $reason }
    .hint = controllare chi può scrivere nella cartella
error-slots-changed = qualcun altro ha modificato office.keys nel frattempo: non è stato fatto nulla
    .hint = eseguire di nuovo il comando
error-slots-old = office.keys in `{ $folder }` è più vecchio della base dati: ne è stato rimesso uno precedente
    .hint = rimettere l'office.keys più recente; se è perduto, creare un nuovo amministratore: sportello operator recovery
error-history-changed = il registro delle operazioni non contiene più l'evento `{ $seq }` visto l'ultima volta
    .hint = non lavorare: scoprire se è stata rimessa una vecchia copia della sede o se il registro è stato modificato; da una copia rimessa apposta un admin riparte con: sportello office accept-copy --reason MOTIVO
error-office-faulty = { $faults ->
        [one] { $faults } guasto trovato
       *[other] { $faults } guasti trovati
    }
    .hint = rimediare a quanto indicato sopra, poi ricontrollare: sportello office doctor

setting-freeze =
    .days = giorni in cui nessun segreto va a un recapito modificato
setting-mail =
    .from = mittente dei messaggi
setting-office =
    .caps = inizi dei CAP di competenza dell'ufficio, separati da spazi; vuoto: tutti i CAP
    .contacts = i recapiti dell'ufficio, come si leggono nei messaggi
    .language = lingua dei messaggi per chi non ne ha una impostata: it o en
    .link = indirizzo della pagina di attivazione; `{"{"}code{"}"}` vi sta per il codice, `{"{"}cf{"}"}` per il codice fiscale
    .portal = indirizzo del portale a cui accedono i titolari delle utenze
setting-password =
    .history = quante delle ultime password di un titolare non possono tornare
setting-privacy =
    .notice = quale versione dell'informativa sulla privacy è in vigore, come la indicano le dichiarazioni
setting-user =
    .obligations = quale versione degli obblighi degli utenti è in vigore, come la indicano le dichiarazioni
setting-retention =
    .identity = giorni per cui si conserva la copia di un documento d'identità dopo la decisione; vuoto: per sempre
    .membership-card = giorni per cui si conserva la copia di una tessera dopo la decisione; vuoto: per sempre
    .membership-statement = giorni per cui si conserva la copia di un certificato d'iscrizione dopo la decisione; vuoto: per sempre
    .other = giorni per cui si conserva la copia di ogni altro documento dopo la decisione; vuoto: per sempre
    .protocol = giorni per cui si conserva la copia di un protocollo d'intesa dopo la decisione; vuoto: per sempre
    .signed-form = giorni per cui si conserva la copia di un modulo firmato dopo la decisione; vuoto: per sempre
error-setting-unknown = l'impostazione `{ $key }` non esiste
    .hint = sportello office config list
error-setting-value = l'impostazione `{ $key }` non ammette `{ $value }`
    .hint = indicare { $form ->
        [address] un indirizzo che inizia con https:// e non ha spazi, oppure '' per nessuno
        [caps] inizi di CAP, ciascuno da una a cinque cifre, separati da spazi: '40 4413'; oppure '' per tutti i CAP
        [count] un numero da 0 a 24
        [days] un numero di giorni fino a 65535, oppure '' per conservare le copie per sempre
        [email] un indirizzo e-mail
        [freeze] un numero di giorni da 1 a 90
        [language] it o en
        [version] al massimo 60 caratteri, nessuno dei quali nascosto
       *[text] al massimo 500 caratteri, nessuno nascosto
    }

doctor-database-whole = la base di dati è danneggiata ({ $detail }): conservare la cartella così com'è e ripristinare l'ultima copia integra
doctor-log-whole = il registro delle operazioni è stato modificato dall'esterno ({ $detail }): vedere sportello audit verify
doctor-schema-ours = le protezioni della base di dati non sono quelle di questo programma: qualcuno ha modificato lo schema
doctor-slots-known = slot di chiavi che non appartengono a nessuno in servizio ({ $detail }): accertare chi li ha scritti e sostituire il file degli slot
doctor-folder-private = altri possono leggere { $detail }: togliere il permesso con chmod go-rwx
doctor-trial = questo è un ufficio di prova: per persone reali crearne un altro con sportello office init
doctor-dispatch-keys = chiavi di spedizione non più necessarie ({ $detail }): sportello operator revoke NAME --dispatch-keys
doctor-own-passphrases = la passphrase non è nota al solo titolare ({ $detail }): ciascuno esegua sportello operator passphrase
doctor-tokens = token scaduti o prossimi alla scadenza ({ $detail }): sportello operator token NAME --scope SCOPE --expires DATE
doctor-clock = l'orologio della macchina è risultato indietro il { $detail }: regolarlo e tenerlo sincronizzato con un server orario
doctor-phones = numeri di telefono che potrebbero essere di estranei, ai quali non va alcun segreto ({ $detail }): sportello user edit CF --mobile NUMBER
doctor-profiles = profili con un punto debole ({ $detail }): scrivere rule = "random" sotto [provisional] in profiles/NAME.toml e correggere i profili illeggibili
doctor-transport = i messaggi diventano file in { $detail }, con i segreti in chiaro: non adatto a persone reali
doctor-mail-contacts = i messaggi non possono dire a chi rivolgersi ({ $detail }): sportello office config set KEY VALUE
doctor-mail-from = i messaggi non hanno un vero mittente ({ $detail }): sportello office config set mail.from ADDRESS
doctor-sandbox = il processo che legge i PDF non è isolato come dovrebbe ({ $detail }): usare un kernel più recente
doctor-messages = messaggi di esito ignoto: { $detail }. Chi li spedisce decide: sportello message list --state unknown
doctor-requests = richieste abbandonate con i giorni scaduti: { $detail }. Le chiude: sportello request expire
doctor-retention = copie il cui tempo è scaduto: { $detail }. Le cancella chi ha il ruolo clerk o reviewer: sportello document purge
doctor-sqlite = la versione interna di SQLite è { $detail }: installare una versione più recente di sportello

error-profile-missing = il profilo `{ $profile }` non esiste
    .hint = indicare uno di questi: { $known }
error-profile-unusable = il profilo `{ $profile }` non è utilizzabile: { $reason }
    .hint = correggere profiles/{ $profile }.toml nella cartella dell'ufficio
error-profile-closed = il profilo `{ $profile }` non ammette nuove utenze dopo il `{ $until }`
    .hint = scegliere un altro profilo, oppure indirizzare la persona a SPID, CIE o CNS

## Base di dati

error-database-busy = un altro processo tiene occupata la base di dati
    .hint = ripetere il comando tra poco
error-database-key = la chiave non apre la base di dati, oppure la prima pagina è danneggiata
    .hint = verificare che office.db e office.keys siano dello stesso ufficio e della stessa copia
error-database-foreign = il file `office.db` non è un ufficio
    .hint = indicare la cartella dell'ufficio con --office DIR
error-database-newer = l'ufficio ha lo schema `{ $found }`, mentre questa versione di sportello arriva allo schema `{ $known }`
    .hint = installare una versione più recente di sportello; l'ufficio non è stato modificato
error-sqlite-old = la versione interna di SQLite, `{ $found }`, è troppo vecchia per due scritture contemporanee
    .hint = installare una versione più recente di sportello
error-database-damaged = la base di dati è danneggiata: { $detail }
    .hint = conservare la cartella così com'è e ripristinare l'ultima copia integra
error-disk-full = il disco è pieno
    .hint = liberare spazio e ripetere il comando: nulla è rimasto a metà
error-database-read-only = la base di dati o la sua cartella non si può scrivere
    .hint = controllare a chi appartiene la cartella dell'ufficio e se il disco è montato in sola lettura
error-database-missing = office.keys c'è, ma office.db accanto manca o non è un file
    .hint = rimettere l'ultima copia buona di entrambi, poi un amministratore la accetta: sportello office accept-copy --reason TEXT
error-database-unopened = la base di dati non si può aprire: { $detail }
    .hint = controllare chi può leggere e scrivere nella cartella dell'ufficio
error-files-out = questo processo non può aprire altri file
    .hint = permetterne di più (`ulimit -n`), o chiedere a chi gestisce il computer
error-disk-error = il disco ha risposto con un errore: { $detail }
    .hint = controllare il disco, poi esaminare l'ufficio: sportello office doctor
error-schema-guard = la base di dati ha rifiutato la modifica: { $guard }
    .hint = verificare la situazione attuale: qualcun altro può essere stato più rapido
error-row-inconsistent = la riga `{ $row }` di `{ $table }` ha un valore impossibile in `{ $column }`
    .hint = accertare se è stata modificata all'insaputa del registro: sportello audit verify
error-database-error = errore della base di dati: { $detail }
    .hint = segnalarlo come difetto, riportando queste parole

## Chiavi

error-slots-damaged = il file degli slot di chiavi è danneggiato: { $detail }
    .hint = ripristinare il file office.keys che corrisponde a questo office.db
error-slots-unreadable = il file degli slot di chiavi `{ $path }` non è utilizzabile: { $reason }
    .hint = controllare chi può leggerlo e scriverlo
error-slot-missing = non c'è uno slot di chiavi per `{ $operator }`
    .hint = sportello office doctor
error-seal-broken = un segreto sigillato è stato modificato, oppure era sigillato per qualcun altro
    .hint = cercare modifiche fatte all'insaputa del registro, poi rilasciare un nuovo segreto: sportello audit verify
error-hash-damaged = un'impronta conservata è danneggiata
    .hint = cercare modifiche fatte all'insaputa del registro: sportello audit verify
error-wrong-recovery-code = il codice di recupero non apre l'ufficio
    .hint = usare il codice più recente: ogni codice vale una volta sola, e il suo uso produce il successivo

## Operatori

token = Token
operator-added = operatore { $operator } aggiunto: finché non cambia la passphrase non può decidere, inviare o stampare
operator-disabled = { $operator } è fuori servizio; le vecchie copie dell'ufficio si aprono ancora con la vecchia passphrase
passphrase-changed = passphrase di { $operator } cambiata
admin-recovered = { $operator } è amministratore; il codice di recupero è stato consumato ed è stato rilasciato il successivo
dispatch-keys-given-up = { $operator } ha ceduto le chiavi di spedizione che nessun suo ruolo richiede
service-added = servizio { $operator } aggiunto

error-operator-missing = l'operatore `{ $operator }` non esiste
    .hint = sportello operator list
error-operator-exists = l'operatore `{ $operator }` esiste già
    .hint = sportello operator show { $operator }
error-operator-name = `{ $operator }` non può essere il nome di un operatore
    .hint = usare al massimo 32 tra lettere minuscole, cifre, punti, trattini e trattini bassi, senza punto o trattino iniziale
error-operator-disabled = `{ $operator }` è fuori servizio
    .hint = chiedere a un amministratore di aggiungere l'operatore con un nome nuovo: sportello operator add NAME --role ROLE
error-operator-not-in-office = `{ $operator }` ha un posto in office.keys, ma office.db non conosce il nome: è più vecchio di quel posto
    .hint = un amministratore aggiunge di nuovo l'operatore: sportello operator add { $operator } --role ROLE
error-copy-already-accepted = un altro amministratore ha accettato nel frattempo la copia più vecchia
    .hint = sportello audit list --action copy-accepted
error-operator-already-disabled = `{ $operator }` è già fuori servizio
    .hint = sportello operator list
error-operator-is-service = `{ $operator }` è un servizio, e non ha né passphrase né ruoli
    .hint = sportello operator show { $operator }
error-scope-of-a-body = l'ambito delegate va con --organisation, e con nessun altro ambito
    .hint = sportello operator token { $operator } --scope delegate --organisation CODE --expires DATE --out FILE
error-role-needed = a una persona serve un ruolo, a un servizio un ambito
    .hint = indicare --role ROLE, oppure --scope SCOPE per un servizio
error-role-unchanged = il ruolo `{ $role }` di `{ $operator }` è già così
    .hint = sportello operator show { $operator }
error-last-admin = `{ $operator }` è l'ultimo amministratore
    .hint = nominarne prima un altro: sportello operator grant NAME --role admin
error-expiry-past = il giorno `{ $date }` è passato
    .hint = indicare in --expires un giorno futuro
error-no-dispatch-keys = `{ $operator }` non ha chiavi di spedizione oltre a quelle dei suoi ruoli
    .hint = sportello office doctor
error-dispatch-keys-last = nessun altro ha le chiavi di spedizione: manca un altro operatore ({ $missing })
    .hint = prima aggiungerne uno: sportello operator add NAME --role ROLE

## Codice fiscale

computed-not-attributed = calcolato, non attribuito: solo l'Agenzia delle Entrate attribuisce i codici
prompt-birthplace = Luogo di nascita

error-codes-invalid = { $bad ->
        [one] il codice non è valido
       *[other] nessuno dei { $bad } codici è valido
    }
    .hint = i suggerimenti sono letture probabili, non prove: confrontarli con i documenti della persona
error-codes-mixed = { $bad } codici su { $all } non sono validi
    .hint = i suggerimenti sono letture probabili, non prove: confrontarli con i documenti della persona
error-not-computable = il codice non si può calcolare: { $reason }
    .hint = correggere i dati: sportello cf compute --help
error-place-unclear = `{ $place }` non indica alcun luogo, oppure ne indica più di uno
    .hint = indicare --birth-province XX, oppure il codice del luogo; simili: { $near }

## Documenti

no-picture-here = qui non si può mostrare un'immagine: scriverla con --out DIR, o scegliere il modo con --view
page-of-paper = documento { $document }, { $kind }: pagina { $page } di { $pages }
document-found = { $findings }
word-tsd = dati con marca temporale: estrarre il PDF con il programma che li ha marcati e consegnare quello
word-asic = un archivio di firme, ASiC: estrarre il PDF con il programma di firma e consegnare quello
damaged-pages = { " " }(pagina { $pages })
prompt-purge = Cancellare per sempre { $copies ->
    [one] { $copies } copia
   *[other] { $copies } copie
}? (--dry-run le elenca)
copies-erased = { $copies ->
    [one] { $copies } copia cancellata
   *[other] { $copies } copie cancellate
}
paper-differs = richiesta { $request }: l'elenco indica { $stated }, e non { $given }; è annotato ciò che indica l'elenco
papers-recorded = { $requests ->
    [one] documenti annotati per { $requests } richiesta
   *[other] documenti annotati per { $requests } richieste
}

error-documents-refused = { $refused ->
        [one] il file è rifiutato
       *[other] tutti i { $refused } file sono rifiutati
    }
    .hint = chiedere di nuovo il documento, scansionato o stampato in un semplice PDF di al più 20 pagine e 10 MiB
error-documents-mixed = file rifiutati: { $refused } su { $all }
    .hint = chiedere di nuovo questi documenti, scansionati o stampati in semplici PDF di al più 20 pagine e 10 MiB
error-pdf-not-started = { $reason ->
        [limits] il processo che legge i PDF non si avvia: questo sistema non gli permette di limitarsi
        [calls] il processo che legge i PDF non si avvia: questo sistema vieta chiamate di cui ha bisogno
       *[other] il processo che legge i PDF non si avvia: { $reason }
    }
    .hint = controllare i limiti di processi e di memoria di questa macchina: sportello office doctor
error-pdf-not-now = { $reason ->
        [memory] ora il file non si può esaminare: a questa macchina manca memoria
        [processes] ora il file non si può esaminare: su questa macchina non c'è posto per un altro processo o file aperto
        [killed] ora il file non si può esaminare: il processo che lo legge è stato fermato dall'esterno
        [slow] ora il file non si può esaminare: il processo che lo legge non ha quasi avuto tempo di calcolo
       *[other] ora il file non si può esaminare: il processo che lo legge è finito prima di cominciare
    }
    .hint = il documento non c'entra: chiudere altri programmi o alzare i limiti (ulimit -a), poi riprovare
error-pdf-timed-out = dopo { $seconds } secondi il file non era ancora letto
    .hint = chiedere di nuovo il documento, scansionato o stampato in un semplice PDF
error-pdf-out-of-memory = il file chiede più di { $mebibytes } MiB di memoria
    .hint = chiedere di nuovo il documento, scansionato o stampato in un semplice PDF
error-pdf-crashed = il file ha fatto cadere il processo che lo leggeva ({ $how })
    .hint = chiedere di nuovo il documento, scansionato o stampato in un semplice PDF
error-pdf-answer = il processo che legge i PDF non ha dato una risposta sensata
    .hint = riprovare; se accade ancora, mettere da parte il file e non aprirlo
error-pdf-page-missing = la pagina { $page } non c'è: il file ne ha { $pages }
    .hint = dare a --page un numero da 1 a { $pages }
error-pdf-page-damaged = un'immagine a pagina { $page } non si può leggere: nessuno vede che cosa mostra
    .hint = chiedere di nuovo il documento, scansionato o stampato in un semplice PDF
error-pdf-undrawn = la pagina non si può disegnare
    .hint = quel che si sa del file sta qui sopra; per il motivo: sportello document check FILE

error-document-missing = il documento `{ $document }` non esiste
    .hint = sportello document list NUMBER
error-document-elsewhere = il documento `{ $document }` è di un'altra richiesta, `{ $request }`
    .hint = sportello document preview { $request } --document { $document }
error-document-refused = { $really ->
        [pdf] il file `{ $file }` è rifiutato: { $findings }
       *[other] il file `{ $file }` è rifiutato, in realtà è `{ $really }`: { $findings }
    }
    .hint = { $really ->
        [tsd] estrarre il PDF con il programma che lo ha marcato e presentare quello
        [asic] estrarre il PDF con il programma di firma e presentare quello
        [p7m] aprire la busta con il programma di firma; se non contiene un PDF, chiedere di nuovo il documento firmato; per il significato dei rilievi: sportello document check FILE
       *[other] chiedere di nuovo il documento, scansionato o stampato in un semplice PDF di al più 20 pagine e 10 MiB; per il significato dei rilievi: sportello document check FILE
    }
error-document-uninspected = il file `{ $file }` non si è potuto esaminare: { $reason }
    .hint = riprovare; se accade ancora, chiedere di nuovo il documento, scansionato o stampato in un semplice PDF
error-document-too-large = il file `{ $file }` supera { $most } byte
    .hint = chiedere di nuovo il documento, scansionato con una risoluzione più bassa
error-document-there = il file `{ $file }` è già nella richiesta, come documento `{ $document }`
    .hint = sportello document show { $document }
error-document-expired = il documento d'identità è scaduto il `{ $expires }`
    .hint = chiedere un documento valido, oppure il consenso di una seconda persona: sportello request open CF --kind exception --about { $request } --reason TEXT
error-documents-without-copies = nessun documento della richiesta `{ $request }` ha una copia
    .hint = sportello document list { $request }
error-request-decided = la richiesta `{ $request }` è già stata decisa: { $state }
    .hint = sportello request show { $request }
error-document-without-copy = del documento `{ $document }` non c'è copia: è stata cancellata, oppure il documento è stato solo visto
    .hint = sportello document show { $document }
error-document-altered = la copia del documento `{ $document }` non è quella archiviata
    .hint = conservare la cartella così com'è e cercare modifiche fatte all'insaputa del registro: sportello audit verify
error-intake-unreadable = la cartella `{ $folder }` non si può leggere: { $reason }
    .hint = controllare il percorso e chi può leggere la cartella
error-not-a-file = è un collegamento, una cartella o altro che non è un file
error-name-unreadable = il nome non si può leggere
error-file-missing = il manifesto lo nomina, ma nella cartella non c'è
error-named-twice = il manifesto lo nomina più di una volta
error-name-unmatched = né il nome né un manifesto dicono di chi è e che cos'è
error-codice-fiscale-unreadable = il codice fiscale non è valido
error-kind-unknown = non c'è un tipo di documento con questo nome
error-type-unknown = non c'è un documento d'identità di questo tipo
error-expiry-unreadable = la scadenza non è una data
error-type-or-expiry-missing = per un documento d'identità servono il tipo e la scadenza
error-no-open-request = la persona non ha una richiesta a cui aggiungere documenti
error-unreadable = il file non si può leggere: { $reason }
error-filed-is-a-link = la cartella `filed` è un collegamento, e non vi si sposta nulla
error-filed-not-moved = archiviato, ma non spostato nella cartella `filed`: { $reason }
error-files-left = { $left ->
        [one] { $left } file non è stato archiviato, e resta dov'è
       *[other] { $left } file non sono stati archiviati, e restano dove sono
    }
    .hint = correggere i nomi, oppure indicare che cosa sono: sportello document intake FOLDER --manifest FILE
error-stopped = interrotto: quanto archiviato finora resta valido
    .hint = ripetere il comando per proseguire

## Utenza

field-surname = Cognome
field-name = Nome
field-cf = Codice fiscale
field-sex = Sesso (M o F)
field-born = Data di nascita
field-birthplace = Comune o Stato estero di nascita
field-birth-province = Provincia di nascita (EE per l'estero)
field-email = Indirizzo e-mail
field-pec = Indirizzo di posta elettronica certificata (PEC)
field-mobile = Numero di cellulare
field-phone = Numero di telefono
field-street = Via di residenza
field-house-number = Numero civico
field-cap = CAP
field-town = Comune di residenza
field-province = Provincia di residenza
field-association = Associazione professionale
field-membership = Numero di tessera dell'associazione
field-organisation = Codice dell'ente
field-privacy = La persona accetta l'informativa sulla privacy?
field-issuer = Chi rilascia le credenziali

prompt-profile = Profilo
prompt-mismatch = Che cosa fare
choice-accept = i dati sono esatti: indicare un motivo
choice-swap = cognome e nome sono scambiati: scambiarli
choice-again = riscrivere un campo
choice-stop = fermarsi, senza registrare nulla
prompt-field = Quale campo
prompt-empty = serve un testo, non può restare vuoto
day-impossible = il { $day } deve ancora venire, oppure precede la nascita
prompt-close = Chiudere definitivamente l'utenza di { $user }?
email-doubtful = il dominio di `{ $email }` differisce per una lettera da quello di un grande fornitore: forse `{ $meant }`
phone-not-mobile = `{ $mobile }` non è un numero di cellulare: nessun SMS lo raggiunge
homonym = `{ $user }` ha lo stesso codice fiscale a meno dell'omocodia: verificare che sia un'altra persona
contact-frozen = nessun segreto va al nuovo recapito { $field } prima del { $until }

mismatch-surname-mismatch = cognome `{ $typed }`: nel codice c'è `{ $code }`
mismatch-name-mismatch = nome `{ $typed }`: nel codice c'è `{ $code }`
mismatch-names-swapped = cognome e nome sembrano scambiati: `{ $typed }`, e nel codice c'è `{ $code }`
mismatch-sex-mismatch = sesso `{ $typed }`: nel codice c'è `{ $code }`
mismatch-birth-date-mismatch = data di nascita `{ $typed }`: nel codice c'è `{ $code }`
mismatch-birthplace-mismatch = luogo di nascita `{ $typed }`: nel codice c'è `{ $code }`
mismatch-birthplace-unknown = il luogo di nascita `{ $typed }` non è in archivio: nel codice c'è `{ $code }`
mismatch-place-not-valid-then = luogo di nascita `{ $typed }`: alla data di nascita non aveva questo nome o questo codice, nel codice c'è `{ $code }`
mismatch-name-odd = `{ $typed }` contiene un segno che nessun nome ha; forse `{ $code }`
mismatch-birthplace-ambiguous = luogo di nascita `{ $typed }`: più luoghi hanno questo nome
mismatch-birth-province-mismatch = provincia di nascita `{ $typed }`: registrata come `{ $code }`, dove si trova il luogo indicato dal codice

error-user-missing = nessuno è registrato come `{ $user }`
    .hint = cercare tra le varianti del codice: sportello user search --cf { $user }
# Il comando aggiunge la riga che mostra l'utenza.
error-user-exists = `{ $user }` ha già un'utenza: profilo `{ $profile }`, `{ $state }`
error-user-state = l'utenza di `{ $user }` è in stato `{ $state }`, che non lo consente
    .hint = { $state ->
        [suspended] sportello user restore { $user } --reason TEXT
       *[other] sportello user show { $user }
    }
error-user-changed = nel frattempo qualcun altro ha modificato l'utenza di `{ $user }`
    .hint = sportello user show { $user }
error-nothing-changes = l'utenza di `{ $user }` contiene già questi dati
    .hint = sportello user show { $user }
error-user-differs = `{ $user }` è già registrato con altri dati ({ $fields }): l'utenza è trattenuta finché qualcuno non stabilisce quali sono esatti
    .hint = confrontarli con i documenti della persona, poi: sportello user edit { $user } --evidence TEXT
error-evidence-needed = chi è una persona, e dove vanno i segreti, cambia solo con una prova ({ $fields })
    .hint = indicare che cosa lo comprova: --evidence TEXT
error-issuer-unknown = `{ $issuer }` non rilascia credenziali di questo profilo
    .hint = indicare uno fra: { $known }
error-day-implausible = nulla del genere può essere avvenuto il { $day }
    .hint = indicare il giorno in cui è avvenuto, non oltre oggi
error-no-form = il profilo `{ $profile }` di `{ $user }` non ha un modulo da consegnare
    .hint = indicarne uno come form = {"{"} name = "…", version = "…" {"}"} sotto [request] in profiles/{ $profile }.toml
error-fields-missing = il profilo `{ $profile }` richiede `{ $fields }`
    .hint = indicare le opzioni, oppure eseguire il comando da un terminale per rispondere alle domande
error-codice-fiscale-refused = il codice fiscale `{ $user }` è rifiutato: { $finding }
    .hint = sportello cf check { $user }
error-code-of-a-body = `{ $user }` è il codice di un ente registrato
    .hint = sportello organisation show { $user }
error-data-mismatch = i dati non concordano con il codice fiscale `{ $user }`: { $details }
    .hint = correggere i dati, oppure spiegare perché sono esatti con --accept-mismatch REASON
error-perhaps-same-person = `{ $user }` sembra una persona già registrata come `{ $other }`: hanno in comune { $shared ->
        [codice_fiscale] il codice fiscale prima dell'omocodia
        [numero_tessera] la tessera dell'associazione
        [numero_documento] il documento d'identità
       *[other] l'e-mail e il cellulare
    }
    .hint = guardare i suoi dati con user show; se sono due persone, dire perché con --accept-mismatch MOTIVO
error-privacy-refused = `{ $user }` ha rifiutato l'informativa sulla privacy: si conserva solo il rifiuto
    .hint = registrare la persona quando accetta l'informativa
error-association-unknown = il profilo non comprende l'associazione `{ $association }`
    .hint = indicare una di queste: { $known }; chi non è iscritto a nessuna ha un altro profilo: generico
error-saw-a-half = `{ $operator }` ha visto una parte del PIN di `{ $user }` e non può modificarne i recapiti
    .hint = far eseguire la modifica a un altro operatore

## Enti

error-organisation-missing = nessun ente è registrato come `{ $organisation }`
    .hint = sportello organisation add { $organisation } --name TEXT
error-organisation-exists = `{ $organisation }` è già registrato, come `{ $name }`
    .hint = sportello organisation show { $organisation }
error-organisation-closed-before = l'ente `{ $organisation }` è già chiuso
    .hint = sportello organisation show { $organisation }
error-organisation-not-authorised = l'ente `{ $organisation }` oggi non è autorizzato ai servizi (dal { $from } al { $to })
    .hint = se le date sono cambiate: sportello organisation edit { $organisation } --authorised-from DATE --authorised-to DATE
error-organisation-days = il { $to } viene prima del { $from }
    .hint = indicare un ultimo giorno che non preceda il primo
error-organisation-unchanged = i dati di `{ $organisation }` sono già questi
    .hint = sportello organisation show { $organisation }
error-organisation-closed = l'ente `{ $organisation }` è chiuso
    .hint = sportello organisation show { $organisation }

## Password

error-password-of-two = le credenziali di `{ $user }` sono state decise da due persone: una sola non può inviare una nuova password
    .hint = identificare la persona, poi: sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
error-profile-without-password = il profilo `{ $profile }` non rilascia password provvisorie
error-password-not-live = `{ $user }` non ha una password da revocare
    .hint = sportello password status { $user }
error-contact-missing = `{ $user }` non ha il recapito { $field }
    .hint = sportello user edit { $user } --{ $field } VALUE
error-contact-frozen = il recapito { $field } di `{ $user }` è cambiato da poco: nessun segreto vi è inviato prima del `{ $until }`
    .hint = riprovare dopo il { $until }, oppure chiedere il consenso di una seconda persona: sportello request open { $user } --kind contact-change --reason TEXT

## PIN

pin-half-on-screen = Seconda parte del PIN, mostrata solo ora: ANNOTARE QUESTO NUMERO
withdrawn-password = la password provvisoria era in viaggio verso il vecchio recapito ed è annullata: { $by ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[generate] sportello password generate { $user }
    }
withdrawn-pin = una parte del PIN era in viaggio verso il vecchio recapito, perciò il PIN è annullato: sportello pin issue { $user }

error-profile-without-pin = il profilo `{ $profile }` non prevede il PIN
error-pin-live = `{ $user }` ha già un PIN in uso, generazione `{ $generation }`
    .hint = sportello pin reissue { $user }
error-credentials-revoked = le credenziali di `{ $user }` sono state revocate
    .hint = aprire una richiesta, che una seconda persona approva: sportello request open { $user } --kind KIND
error-pin-not-live = `{ $user }` non ha un PIN in uso
    .hint = sportello pin issue { $user }
error-pin-half-without-contact = la parte `{ $part }` del PIN non può raggiungere `{ $user }` per questa via: `{ $channels }`
    .hint = aggiungere il recapito (--email, --pec, --mobile o l'indirizzo postale): sportello user edit { $user } --help
error-halves-share-contact = entrambe le parti del PIN arriverebbero a `{ $contact }`
    .hint = dare all'utenza un altro recapito: sportello user edit { $user } --help
error-pin-half-gone = la parte `{ $part }` del PIN di `{ $user }` è in stato `{ $state }`, e non si ripete mai
    .hint = sportello pin reissue { $user }

## Accesso

prompt-activation-code = Codice di attivazione

error-activation-not-needed = le utenze del profilo `{ $profile }` non si attivano con un codice
    .hint = sportello user show { $user }
error-already-active = l'utenza di `{ $user }` è già attiva
    .hint = sportello user show { $user }
error-activation-code-wrong = il codice di attivazione di `{ $user }` è errato; tentativi rimasti: { $tries_left }
    .hint = usare il codice dell'e-mail di attivazione più recente: sportello message list --user { $user }
error-activation-code-void = `{ $user }` non ha un codice di attivazione utilizzabile
    .hint = una nuova password porta un nuovo codice: sportello password generate { $user }
error-activation-code-expired = il codice di attivazione di `{ $user }` è scaduto
    .hint = una nuova password porta un nuovo codice: sportello password generate { $user }

prompt-holder-password = Password del titolare
prompt-holder-pin = PIN del titolare
prompt-holder-new-password = Nuova password del titolare
question-mother-surname = Qual è il cognome di tua madre da nubile?
question-father-name = Qual è il nome di tuo padre?
answers-two-lines = servono due righe, una risposta per riga
prompt-pin-address = La prima parte del PIN va a { $email }. È giusto?
pin-of-the-holder = PIN, le due parti unite
pin-by-letter = il PIN 1 parte subito per e-mail; il PIN 2 segue per posta, quando la richiesta è approvata
error-wrong-credentials = le credenziali di `{ $login }` sono errate
    .hint = riprovare facendo attenzione alle maiuscole; per recuperare una password dimenticata: sportello access recover { $login }
error-try-later = troppe password errate per `{ $login }`: il prossimo tentativo è possibile tra { $retry_after ->
        [one] un secondo
       *[other] { $retry_after } secondi
    }
    .hint = attendere, poi riprovare una volta
error-pin-void = l'accesso di `{ $user }` chiede un PIN, e nessuno vale più
    .hint = identificare la persona, poi: sportello pin issue { $user }
error-pin-needed = l'accesso di `{ $user }` chiede anche il PIN
    .hint = indicare le due parti unite, con --pin-file FILE
error-password-change-required = la password di `{ $user }` è giusta, e ora va cambiata
    .hint = la prima volta: sportello access first { $user }; poi: sportello access change-password { $user }
error-password-expired = la password provvisoria di `{ $user }` è scaduta
    .hint = inviarne una nuova: sportello password generate { $user }
error-not-activated = `{ $user }` non ha ancora seguito il collegamento di attivazione
    .hint = sportello access activate { $user }
error-not-authorised = nessuno ha ancora autorizzato l'accesso di `{ $user }`
    .hint = vedere a che punto è la richiesta: sportello request list --user { $user }
error-first-access-needed = `{ $user }` non ha ancora fatto il primo accesso
    .hint = sportello access first { $user }
error-first-access-done = il primo accesso di `{ $user }` è già stato fatto
    .hint = sportello access change-password { $user }
error-contact-fenced = il recapito `{ $field }` di `{ $user }` non si può cambiare in questo primo accesso
    .hint = cambiarlo allo sportello, con una prova: sportello user edit { $user } --evidence TEXT
error-answers-needed = `{ $user }` deve rispondere alle due domande segrete
    .hint = indicare una risposta per riga con --answers-file FILE
error-answer-empty = la risposta { $number } ha meno di due lettere
    .hint = rispondere con parole di almeno due lettere
error-password-weak = la nuova password di `{ $user }` non rispetta la regola: { $broken }
    .hint = min e max sono lunghezze, digit (cifra), upper (maiuscola), lower (minuscola) e symbol (simbolo) ciò che deve contenere, blank lo spazio con cui non deve iniziare o finire
error-password-used = la nuova password di `{ $user }` è una delle ultime { $last }
    .hint = sceglierne un'altra
error-password-not-personal = la nuova password di `{ $user }` è quella ricevuta, oppure chiunque può calcolarla
    .hint = sceglierne un'altra
error-wrong-answers = le risposte di `{ $login }` sono errate; tentativo { $attempt } di oggi, tentativi rimasti: { $tries_left }
    .hint = { $then ->
        [pin] quando sono finiti, o per passare subito al PIN: sportello access recover { $login } --unknown-answers
       *[other] quando sono finiti: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
    }
error-pins-required = dopo { $attempt } tentativi, oggi solo il PIN recupera la password di `{ $login }`
    .hint = sportello access recover { $login } --unknown-answers
error-wrong-pin = il PIN di `{ $login }` è errato; tentativi rimasti: { $tries_left }
    .hint = { $then ->
        [pin] indicare le due parti unite, senza spazi
        [answers] il PIN non vale più; le risposte recuperano ancora la password: sportello access recover { $login }
       *[other] il PIN non vale più; identificare la persona, poi: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
    }
error-desk-needed = né le risposte né il PIN possono recuperare la password di `{ $login }`
    .hint = identificare la persona, poi: sportello password reset { $login } --type TYPE --document-number N --expires DATE --reason TEXT
error-email-unconfirmed = la prima parte del PIN di `{ $user }` andrebbe a `{ $email }`, e il titolare non ha confermato quell'indirizzo
    .hint = mostrare l'indirizzo al titolare, poi ridarlo: email_confirmed nell'oggetto, o --email-confirmed
error-pin-not-viewable = il PIN di `{ $user }` non si può mostrare
    .hint = forse il profilo non lo prevede, o la password è stata recuperata nel frattempo; per uno nuovo: sportello pin reissue { $user }

## Identità, delegati, codici ditta

error-provider-unknown = `{ $provider }` qui non garantisce per nessuno
    .hint = indicare uno fra: { $known }
error-providers-unusable = l'elenco dei fornitori d'identità dell'ufficio non si può usare: { $reason }
    .hint = correggere providers.toml nella cartella dell'ufficio
error-assertion-needed = `{ $user }` non è registrato, e non è indicato che cosa il fornitore d'identità dice della persona
    .hint = indicare insieme --surname, --name, --sex, --born, --birthplace e --email
error-identity-differs = il fornitore d'identità dice di `{ $user }` altro da ciò che ha l'ufficio: { $fields }
    .hint = confrontarli con i documenti della persona, poi: sportello user edit { $user } --evidence TEXT
error-other-body = questo token assegna i ruoli di `{ $own }`, non quelli di `{ $organisation }`
    .hint = il personale di quell'ente ha un token proprio
error-identity-level-low = { $provider } identifica una persona dal livello { $least } in su, indicato con --level
    .hint = la persona accede di nuovo con quel livello, oppure porta un documento d'identità
error-identity-date = il { $date } deve ancora venire, oppure è passato da più di un anno
    .hint = indicare il giorno dell'accesso
error-identity-before-revocation = le credenziali di `{ $user }` sono state revocate il { $revoked }: una prova di quel giorno o di prima non vale più
    .hint = serve un accesso di un giorno successivo, oppure una nuova richiesta: sportello request open { $user } --kind KIND
error-identity-known = questa prova di `{ $user }` è già registrata: `{ $reference }`
    .hint = sportello identity list { $user }
error-delegate-without-credentials = `{ $user }` non ha credenziali dispositive: dalla circolare 46/2017 un delegato deve averle prima
    .hint = registrare SPID, CIE, CNS o PIN INPS: sportello identity confirm { $user } --provider P --date DATE --reference TEXT; oppure aprire una richiesta: sportello request open { $user } --kind dispositive
error-delegation-there = `{ $user }` ha già il ruolo `{ $role }` presso `{ $organisation }`
    .hint = sportello delegate list --user { $user }
error-delegate-role-unknown = questo tipo di ente non ha il ruolo `{ $role }`
    .hint = indicare uno di questi: { $known }
error-self-delegation = `{ $user }` non ha bisogno di una delega per la propria ditta
    .hint = sportello user show { $user }
error-delegation-days = l'ultimo giorno { $ends } viene prima del primo, { $begins }
    .hint = indicare --from e --to nel giusto ordine
error-delegation-missing = `{ $user }` non ha questo ruolo presso `{ $organisation }`
    .hint = sportello delegate list --user { $user }
error-delegation-unclear = ci sono più ruoli: { $roles }
    .hint = indicarne uno con --role R
error-delegate-roles-unusable = l'elenco dei ruoli dell'ufficio non si può usare: { $reason }
    .hint = correggere roles.toml nella cartella dell'ufficio: una riga per tipo di ente, con i suoi ruoli tra parentesi
error-company-missing = non c'è un codice ditta `{ $company }`
    .hint = sportello company list
error-company-converted = `{ $user }` è già subentrato al codice `{ $company }`
    .hint = sportello user show { $user }
error-company-day = il { $day } è passato, oppure non è successivo al giorno già fissato per `{ $company }`
    .hint = indicare con --to DATE un giorno successivo
error-company-code = `{ $company }` è il codice di una ditta: { $state ->
        [converted] dal { $since } è passato a { $to }, e le utenze sono personali
        [disabled] dal { $since } non vale più, e le utenze sono personali
        [postponed] vale fino al { $since }, ma le utenze sono già personali
        [excepted] resta valido dove era in uso, ma le utenze sono personali
       *[other] le utenze sono personali
    }
    .hint = accedere con il proprio codice fiscale; chi non ha un'utenza: sportello user create
error-rows-refused = { $refused } righe su { $rows } sono state rifiutate
    .hint = correggere le righe indicate sopra e ripresentarle
error-list-column-missing = `{ $file }` non ha la colonna `{ $column }`{ $likely ->
        [none] {""}
       *[other] ; forse si intende `{ $likely }`
    }
    .hint = le colonne sono nel --help del comando
error-list-unusable = `{ $file }` non si può usare: { $problem ->
        [empty] è vuoto
        [workbook] è una cartella di lavoro o un archivio: salvarlo come CSV
        [pdf] è un PDF
        [ebcdic] è scritto in EBCDIC, come su un AS/400: esportarlo in ASCII o UTF-8
        [utf-32] è scritto in UTF-32: salvarlo in UTF-8
        [rare-line-ends] le sue righe finiscono con un segno che non è un ritorno a capo di un CSV (U+2028, NEL o salto pagina): salvarlo di nuovo con i ritorni a capo usuali
        [no-header-line] finisce prima della riga { $at }, che dovrebbe avere i nomi delle colonne
        [no-objects] nessuna riga all'inizio è un oggetto JSON: scrivere un oggetto per riga, senza parentesi quadre intorno
        [line-too-long] la riga { $at } supera 65536 byte
        [too-many-columns] l'intestazione ha { $at } colonne, più di 200
       *[other] { $problem }
    }
    .hint = indicare un CSV con una riga di intestazione; le colonne sono nel --help del comando

## Importazione

import-so-far = prima l'importazione { $run } ha trattato { $rows } righe, di cui { $imported } importate; lo stesso file riprende da lì
import-fault = { $fault }
import-column-likely = la colonna `{ $column }` non è letta; forse è `{ $meaning }`: indicarla con --mapping
import-column-holds = la colonna `{ $column }` non è letta, ma sembra contenere `{ $meaning }`: se serve, indicarla con --mapping
import-more-faults = { $more ->
    [one] e un'altra riga con errori ({ $more })
   *[other] e altre { $more } righe con errori
}
fault-at-line = riga { $line }: { $said }
repair-at-line = riga { $line }, accolta: { $said }
finding-same-line = ; vedere la riga { $other }
finding-same-user = ; vedere sportello user show { $other }
finding-proposal = , forse `{ $proposal }`
finding-repair = , accolto come `{ $proposal }`

error-columns-broken = la tabella delle colonne non si può leggere: { $reason }
    .hint = è un difetto da segnalare
error-file-unusable = `{ $file }` non è un elenco leggibile: { $problem ->
        [empty] è vuoto
        [workbook] è una cartella di lavoro o un archivio: salvarlo come CSV
        [pdf] è un PDF
        [ebcdic] è scritto in EBCDIC, come su un AS/400: esportarlo in ASCII o UTF-8
        [utf-32] è scritto in UTF-32: salvarlo in UTF-8
        [rare-line-ends] le sue righe finiscono con un segno che non è un ritorno a capo di un CSV (U+2028, NEL o salto pagina): salvarlo di nuovo con i ritorni a capo usuali
        [no-header-line] finisce prima della riga { $at }, che dovrebbe avere i nomi delle colonne
        [no-objects] nessuna riga all'inizio è un oggetto JSON: scrivere un oggetto per riga, senza parentesi quadre intorno
        [line-too-long] la riga { $at } supera 65536 byte
        [too-many-columns] l'intestazione ha { $at } colonne, più di 200
       *[other] { $problem }
    }
    .hint = scrivere un CSV o un oggetto JSON per riga, e prima provarlo con --dry-run
error-columns-unusable = le colonne di `{ $file }` non sono utilizzabili: { $problem ->
        [no-header] la prima riga contiene dati, non i nomi delle colonne: `{ $found }`
        [not-in-file] la mappa indica `{ $found }` come colonna `{ $column }`, ma il file non ha questa colonna
        [missing-with-nearest] tra `{ $found }` manca `{ $column }`; forse { $nearest }
       *[missing] tra `{ $found }` manca `{ $column }`
    }
    .hint = indicare i nomi delle colonne in un file TOML, con --mapping TOML
error-rejects-unwritable = gli scarti non si possono scrivere: { $reason }
    .hint = ripetere la stessa importazione con un altro file: --rejects FILE
error-halves-unseen = il profilo `{ $profile }` mostra sullo schermo una parte di ogni PIN, e davanti a un'importazione non c'è nessuno
    .hint = --secret-out FILE scrive le parti per lo sportello; --by-letter le invia per posta; --dry-run non le richiede
error-halves-unwritable = le parti per lo sportello non si possono scrivere, perciò le ultime righe non sono state accolte: { $reason }
    .hint = ripetere la stessa importazione con un altro file: --secret-out FILE
error-rows-rejected = righe scartate: { $rejected } su { $rows }
    .hint = { $file ->
        [none] --rejects FILE scrive gli scarti in un file: correggerlo, oppure indicare un motivo in `accetta`, e importarlo
        [nothing] non c'è nulla da correggere: import show dice perché
       *[other] correggere { $file }, oppure indicare un motivo in `accetta`, e importarlo allo stesso modo
    }
error-import-missing = l'importazione `{ $run }` non esiste
    .hint = sportello import list
error-import-stopped = { $run ->
        [0] interrotto prima della prima riga
       *[other] l'importazione `{ $run }` è stata interrotta dopo { $rows } righe, di cui { $imported } importate
    }
    .hint = ripetere lo stesso comando, con nomi nuovi per i file che scrive: riprende da quel punto
error-threads-failed = i thread non si possono avviare: { $reason }
    .hint = usare meno thread: --jobs 1

## Messaggi

error-message-missing = il messaggio `{ $id }` non esiste
    .hint = sportello message list
error-message-state = il messaggio `{ $id }` è in stato `{ $state }`, che non lo consente
    .hint = sportello message show { $id }
error-message-returned = il messaggio `{ $id }` è già tornato indietro
    .hint = sportello message show { $id }
error-number-doubted = il numero può essere di un estraneo, perciò non vi si invia nessun segreto
    .hint = correggerlo con user edit --mobile, poi emettere di nuovo il segreto
error-message-already = il messaggio `{ $id }` è già in stato `{ $state }`
    .hint = sportello message show { $id }
error-messages-failed = { $failed ->
        [one] { $failed } messaggio non è partito
       *[other] { $failed } messaggi non sono partiti
    }
    .hint = vedere il motivo con sportello message list --state failed; quelli in stato retry ripartono con sportello message send
error-messages-left = { $left ->
        [one] { $left } messaggio è lasciato a un altro operatore: chi invia ha visto l'altra parte del PIN
       *[other] { $left } messaggi sono lasciati a un altro operatore: chi invia ha visto l'altra parte del PIN
    }
    .hint = far eseguire a un altro operatore con ruolo dispatcher: sportello message send
error-sender-busy = un altro processo sta inviando
    .hint = attendere che finisca: sportello message list --state queued
error-template-unusable = il testo `{ $name }` non è utilizzabile: { $reason }
    .hint = correggere la copia dell'ufficio nella sua cartella templates, oppure eliminarla
error-address-unusable = l'indirizzo non è utilizzabile: { $reason }
    .hint = correggerlo: sportello user edit USER --email ADDRESS
error-delivery-failed = il messaggio non si può consegnare: { $reason }
    .hint = controllare la cartella sent dell'ufficio, poi ripetere: sportello message send

## Richieste

error-request-missing = la richiesta `{ $request }` non esiste
    .hint = sportello request list
error-request-elsewhere = una richiesta di tipo `{ $kind }` si apre con un comando proprio
    .hint = { $kind ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[other] sportello identity confirm { $user } --provider P --date DATE --reference TEXT
    }
error-request-kind = il profilo `{ $profile }` di `{ $user }` non prevede richieste di tipo `{ $kind }`
    .hint = vedere com'è l'utenza, e chiedere ciò che il suo profilo prevede: sportello user show { $user }
error-request-open = `{ $user }` ha già una richiesta aperta di questo tipo: `{ $request }`
    .hint = sportello request show { $request }
error-user-dispositive = `{ $user }` ha già credenziali dispositive
    .hint = sportello credential status { $user }
error-user-conflict = per `{ $user }` sono arrivati altri dati, e nessuno ha stabilito quali sono esatti
    .hint = confrontarli con i documenti della persona e correggere i dati: sportello user edit { $user } --evidence TEXT
error-description-needed = un documento di altro tipo si riconosce da una descrizione
    .hint = indicare che cos'è: --description TEXT
error-request-as-written = sulla richiesta `{ $request }` è già scritto così
    .hint = sportello request show { $request }
error-request-state = la richiesta `{ $request }` è in stato `{ $state }`, che non lo consente
    .hint = sportello request show { $request }
error-request-advanced = la richiesta `{ $request }` è già in stato `{ $state }`
    .hint = sportello request show { $request }
error-request-unchanged = la richiesta `{ $request }` è stata restituita e da allora nulla è cambiato
    .hint = aggiungere ciò che è stato chiesto, oppure chiuderla: sportello request withdraw { $request } --reason TEXT
error-identity-expired = il documento d'identità di `{ $user }` è scaduto il { $expires }
    .hint = chiederne uno valido
error-received-implausible = la richiesta non può essere arrivata il { $received }
    .hint = indicare il giorno in cui è arrivata
error-request-incomplete = la richiesta `{ $request }` è incompleta: mancano { $missing }
    .hint = aggiungere i documenti, e con `user edit` i dati che mancano: sportello document add { $request } --kind KIND FILE
error-request-not-ours = la richiesta `{ $request }` ha il CAP `{ $cap }`, che non è tra quelli di competenza di questo ufficio: `{ $ours }`
    .hint = trasmetterla alla sede competente: sportello request transfer { $request } --seat TEXT
error-mobile-differs = l'utenza di `{ $user }` ha un altro numero di cellulare: `{ $mobile }`
    .hint = omettere --mobile, oppure prima modificare il numero: sportello user edit { $user } --mobile N
error-request-about = una richiesta di tipo `{ $kind }` riguarda un'altra richiesta della stessa persona, ancora da completare
    .hint = indicarne il numero con --about NUMBER; per trovarlo: sportello request list --user CF
error-reason-needed = una richiesta di tipo `{ $kind }` vuole un motivo
    .hint = indicare --reason TEXT
error-nothing-missing = a `{ $request }` non manca nulla: non c'è nulla da chiedere
    .hint = sportello request submit { $request }
error-mobile-not-mobile = `{ $mobile }` non è un numero di cellulare: nessun SMS lo raggiunge
    .hint = indicare un numero di cellulare con --mobile
error-nothing-frozen = nessun recapito di `{ $user }` è in attesa
    .hint = sportello user show { $user }
error-request-changed = nel frattempo qualcun altro ha modificato la richiesta `{ $request }`
    .hint = sportello request show { $request }
error-second-person = la richiesta `{ $request }` è registrata e attende un'altra persona
    .hint = far eseguire a un operatore con ruolo approver: sportello credential approve { $request }
error-import-nothing-ready = nessuna richiesta dell'importazione `{ $run }` è pronta per questo passo
    .hint = sportello request list --import { $run }
error-warnings-unaccepted = la richiesta { $request } ha avvisi che vanno accettati uno per uno: { $warnings }
    .hint = guardare i documenti, poi sportello review accept { $request } --all-checks --accept-warning AVVISO=MOTIVO, ripetendo l'opzione per ciascun avviso; altrimenti restituire o respingere la richiesta
error-warning-unknown = i documenti non hanno l'avviso `{ $warning }`; hanno { $known }
    .hint = scrivere TIPO:AVVISO=MOTIVO, come in sportello request show
prompt-warning = { $paper }: { $warning }. Perché non è un ostacolo
prompt-approve-warned = Approvare nonostante gli avvisi?
warning-accepted = richiesta { $request }, { $paper }: { $warning }; accettato da { $reviewer }: { $reason }
error-requests-left = { $left ->
        [one] { $left } richiesta dell'importazione non era pronta
       *[other] { $left } richieste dell'importazione non erano pronte
    }
    .hint = vedere che cosa manca a ciascuno dei numeri qui sopra: sportello request show NUMBER

## Esame delle richieste

company-postponed = al codice `{ $company }` è stato concesso un giorno successivo: vale fino al { $until }
pin-held-back = per { $user } non è nato nessun PIN: sono arrivati altri dati, e qualcuno deve stabilire quali sono esatti; poi: sportello pin issue { $user }
pin-unreadable = il PIN di { $user } vale ancora, ma il titolare non può più rivederlo; per uno nuovo: sportello pin reissue { $user }
prompt-evidence = Che cosa comprova la modifica
prompt-organisation-close = Chiudere definitivamente `{ $organisation }`? I ruoli che ha assegnato finiscono.
prompt-type-again = { $field }, di nuovo
registered-by-provider = { $user } non era registrato: l'utenza è stata creata con i dati del fornitore d'identità
typed-differently = i due non coincidono: digitarlo di nuovo
returned-password = la password che portava non vale più; quando il recapito è giusto: { $by ->
        [reset] sportello password reset { $user } --type TYPE --document-number N --expires DATE --reason TEXT
       *[generate] sportello password generate { $user }
    }
returned-pin = il PIN di cui portava una parte non vale più, con l'altra parte; quando il recapito è giusto: sportello pin issue { $user }
level-lowered = le credenziali di { $user } erano state rilasciate per altri dati: il livello torna generico finché una prova o un'approvazione non lo rialza
request-back = la richiesta { $request } torna tra quelle da esaminare: erano stati esaminati altri dati
letters-wait = alcune lettere attendono chi cura la posta: le invia con lo stesso comando
mails-wait = alcune e-mail o alcuni SMS attendono chi invia i messaggi
other-data-arrived = per { $user } sono arrivati altri dati (li indica import show): confrontarli, poi user edit --evidence
cap-of-another-office = il CAP { $cap } è di competenza di un'altra sede: la richiesta può solo essere trasmessa
prompt-paper = Quale documento è in causa
choice-no-paper = nessuno di questi
prompt-note = Una nota (vuota per nessuna)

check-legible = si legge per intero?
check-holder = è di questa persona?
check-both-sides = ci sono entrambi i lati?
check-not-expired = è ancora valido?
check-declared-unchanged = è scaduto: il titolare dichiara che i dati non sono cambiati, e l'eccezione è concessa?
check-filled-in = è compilato in ogni parte?
check-signed = è firmato?
check-association = è dell'associazione indicata nell'utenza?
check-signatories = è firmato da chi doveva firmarlo?

error-queue-empty = nessuna richiesta attende di essere esaminata
    .hint = vedere quelle in carico ad altri: sportello review queue
error-request-claimed = la richiesta `{ $request }` è in carico a `{ $operator }` fino al `{ $until }`
    .hint = prenderne un'altra: sportello review next
error-request-not-claimed = la richiesta `{ $request }` non è in carico a nessuno
    .hint = sportello review claim { $request }
error-checks-missing = per la richiesta `{ $request }` non tutto è stato confermato: { $missing }
    .hint = guardare ogni punto, poi: sportello review accept { $request } --all-checks
error-check-denied = la richiesta `{ $request }` non è stata accolta: `{ $check }` non è in regola
    .hint = restituirla con sportello review return { $request } --paper { $paper }, oppure respingerla con sportello review reject { $request }
error-check-unknown = tra i punti da controllare non c'è `{ $check }`
    .hint = indicare uno di questi: { $known }
error-paper-unknown = la richiesta non ha né vuole un documento di tipo `{ $paper }`
    .hint = indicare uno di questi: { $known }
error-note-needed = il motivo `other` da solo non dice nulla
    .hint = aggiungere --note TEXT

## Credenziali

error-four-eyes = `{ $operator }` ha { $act ->
        [registered] registrato la persona della richiesta `{ $request }`
        [edited] modificato i dati della persona della richiesta `{ $request }`
        [opened] aperto la richiesta `{ $request }`
        [filed] archiviato documenti della richiesta `{ $request }`
        [changed] modificato un recapito che attende la richiesta `{ $request }`
       *[reviewed] esaminato la richiesta `{ $request }`
    }, e non può decidere su di essa
    .hint = far eseguire a un altro operatore con ruolo approver: sportello credential approve { $request }
error-review-outdated = la richiesta `{ $request }` non è più quella esaminata: è tornata tra quelle da esaminare
    .hint = farla esaminare di nuovo: sportello review claim { $request }
error-signature-broken = la firma di `{ $operator }` sull'esame della richiesta `{ $request }` non è valida
    .hint = non approvare nulla, e cercare modifiche fatte all'insaputa del registro: sportello audit verify
error-credential-half-without-contact = la parte `{ $part }` della password non può raggiungere `{ $user }` per questa via: `{ $channels }`
    .hint = aggiungere un recapito che l'altra parte non usa (--email, --pec, --mobile o l'indirizzo postale): sportello user edit { $user } --help
error-credential-not-held = `{ $user }` non ha nulla che si possa revocare
    .hint = sportello credential status { $user }

## Registro delle operazioni

error-event-missing = l'evento `{ $seq }` non esiste
    .hint = sportello audit list
error-log-broken = il registro di { $events } eventi non è integro: primo evento errato `{ $first_bad }`, righe alterate `{ $altered }`
    .hint = sospendere il lavoro, conservare la cartella così com'è e confrontarla con l'ultima copia integra

## Colonne

column-answers = risposte segrete date
column-first-access = primo accesso fatto
column-password = password
column-password-state = stato password
column-pin-state = stato PIN
column-recoveries = recuperi tentati oggi
column-retry-after = secondi da attendere
column-wrong-logins = accessi errati di fila
column-assurance = livello di garanzia
column-date = giorno
column-reference = riferimento
column-dispositive-by = dispositiva per
column-role = ruolo
column-begins = dal
column-ends = al
column-disabled-from = termina il
column-successor = subentra
column-suspended = ruoli sospesi
column-provider = fornitore d'identità
column-former-codes = codici precedenti
column-years = età
column-exceptions = eccezioni concesse
column-about = riguarda
column-accounts = utenze
column-action = operazione
column-address = indirizzo
column-age = giorni
column-altered = righe alterate
column-association = associazione
column-at = quando
column-attempts = tentativi
column-birth-province = prov. di nascita
column-birthplace = luogo di nascita
column-born = data di nascita
column-cap = CAP
column-channel = canale
column-check = controllo
column-claimed-by = in carico a
column-claimed-until = in carico fino a
column-closed-reason = motivo chiusura
column-code = codice
column-codice-fiscale = codice fiscale
column-conflict = altri dati arrivati
column-country = Stato
column-created-at = creazione
column-decided-at = decisa il
column-decisions = decisioni
column-delimiter = separatore
column-detail = dettaglio
column-disabled = fuori servizio
column-document = documento
column-documents = documenti
column-done = decise
column-dry-run = prova
column-due-at = da decidere entro
column-email = e-mail
column-email-state = stato e-mail
column-encoding = codifica
column-end-reason = motivo della fine
column-events = eventi
column-expires = scadenza
column-expires-at = scadenza
column-failed = non partiti
column-fax = fax
column-fell = annullati
column-file = file
column-file-name = file
column-finding = rilievo
column-findings = rilievi
column-finished-at = fine
column-first-bad = primo errato
column-folder = cartella
column-generation = generazione
column-hash = impronta
column-head = testa del registro
column-height = altezza
column-homonyms = omocodi
column-id = n.
column-ignored = colonne ignorate
column-imported = importate
column-in-document = nel documento
column-field = dato
column-sha256 = SHA-256
column-inner-sha256 = SHA-256 del PDF contenuto
column-added-at = archiviato
column-purged-at = copia cancellata
column-in-code = nel codice
column-input = dato immesso
column-issued-at = rilascio
column-issuer = rilasciato da
column-kept-until = da conservare fino al
column-key = chiave
column-kind = tipo
column-last-error = ultimo errore
column-left = in sospeso
column-level = livello
column-line = riga
column-lost-event = ultimo evento perduto
column-membership = tessera
column-message = messaggio
column-message-id = id messaggio
column-messages = messaggi
column-mismatch-reason = motivo discordanza
column-missing = mancano
column-mobile = cellulare
column-name = nome
column-next-attempt-at = prossimo tentativo
column-number = numero
column-ok = regolare
column-omocode = omocodico
column-opened-at = aperta il
column-opened-by = aperta da
column-operator = operatore
column-operators = operatori
column-organisation = ente
column-origin = origine
column-out = immagine
column-outcome = esito
column-own-passphrase = passphrase propria
column-owner = responsabile
column-page = pagina
column-pages = pagine
column-parts = parti
column-pec = PEC
column-phone = telefono
column-place = luogo
column-place-code = codice luogo
column-profile = profilo
column-protocol = protocollo
column-province = provincia
column-reason = motivo
column-received = pervenuta il
column-rejected = scartate
column-request = richiesta
column-request-state = stato richiesta
column-retry = da ritentare
column-roles = ruoli
column-rows = righe
column-run = importazione
column-schema = schema intatto
column-scopes = ambiti
column-seconds = secondi
column-sent = inviati
column-sent-at = invio
column-seq = evento
column-authorised-from = autorizzato dal
column-authorised-to = autorizzato fino al
column-close-reason = motivo della chiusura
column-day = giorno
column-declarations = dichiarazioni
column-link = collegamento
column-temporary = codice provvisorio
column-residence-permit = permesso di soggiorno fino al
column-returned = tornato indietro
column-voided = segreti annullati
column-reminder = promemoria
column-sent-on = spedita il
column-days = giorni
column-set = impostato dall'ufficio
column-citizen = cittadinanza italiana
column-frozen = recapiti senza segreti fino al
column-sex = sesso
column-skipped = saltate
column-state = stato
column-subject = oggetto
column-submitted-at = presentata il
column-suggestions = suggerimenti
column-summary = che cosa
column-surname = cognome
column-to = destinatario
column-trial = di prova
column-tries-left = tentativi rimasti
column-type = documento
column-typed = immesso
column-unknown-messages = messaggi di esito ignoto
column-updated-at = ultima modifica
column-valid = valido
column-value = valore
column-vat = partita IVA
column-verdict = esito
column-version = versione
column-warnings = avvisi
column-width = larghezza

## demo

demo-office =
    Un ufficio di prova, in una cartella nuova. Ogni comando è scritto come lo scriverebbe un
    operatore; sotto c'è il suo vero risultato. Per prima cosa: export SPORTELLO_OFFICE=office
demo-people =
    Il personale: anna registra, bruno verifica, carla approva, dario spedisce. Ognuno imposta una
    passphrase propria.
demo-import = Un'associazione ha inviato un elenco. Prima si controlla, poi si importa quel che va bene.
demo-mend =
    Il sesso di Rita Pellegrino non concorda con il codice: con un motivo in `accetta` la riga passa.
    Il file corretto si importa di nuovo, e nulla viene rilasciato due volte.
demo-review =
    Ogni utenza è arrivata con una richiesta. I documenti sono stati visti allo sportello; un file
    verrebbe prima esaminato da un processo senza chiavi. bruno verifica ciò che è completo: per
    Villa l'elenco riportava dati diversi, e la sua richiesta attende.
demo-approve = bruno non può approvare ciò che ha verificato. Lo fa carla, e la persona ne è informata.
demo-pin =
    L'utente di un ente pubblico riceve un PIN di nove cifre: quattro viaggiano per e-mail, cinque
    si mostrano una volta sola allo sportello (qui: in un file).
demo-registrations = Un portale ha raccolto registrazioni per lo stesso ente. I dati di chi ha negato il consenso non si conservano.
demo-send = dario invia. I messaggi diventano file in office/sent, leggibili con ogni programma di posta.
demo-access = La persona fa il primo accesso con la password dell'e-mail. Chi la calcola dopo non trova più nulla.
demo-identity = Un portale autorizzato dice chi è; solo allora un ente può farne un suo delegato.
demo-log = Ogni operazione è in un registro che rivela le manomissioni.
demo-next =
    È tutto. I file sono in { $folder }. Da provare ora, in quella cartella:
    cd { $folder }
    export SPORTELLO_OFFICE=office
    sportello login anna --passphrase-file anna.pass
    sportello user show PLLRTI71L52A271X
    sportello import show 1 --outcome rejected
    sportello pin reissue VRDLRA85M50F205U
    sportello --help

## Rilievi

finding-normalised = minuscole, spazi o trattini sono stati corretti
finding-length = il numero di caratteri è errato
finding-illegal-character = un carattere non può stare dove si trova
finding-letter-for-digit = c'è una lettera al posto di una cifra
finding-digit-for-letter = c'è una cifra al posto di una lettera
finding-month-letter = il nono carattere non è la lettera di un mese
finding-day-impossible = il giorno non è tra 01-31 o 41-71
finding-check-character = il carattere di controllo è errato
finding-serial-zero = le prime sette cifre sono tutte zero
finding-office-unknown = nessun ufficio provinciale ha il numero formato dalle cifre dall'ottava alla decima
finding-date-impossible = la data non esiste nel calendario
finding-birth-date-in-future = la data di nascita è nel futuro
finding-century-ambiguous = l'anno di nascita può essere dell'uno o dell'altro secolo
finding-place-unknown = il codice del luogo non è in archivio
finding-place-not-valid-then = alla data di nascita il luogo non aveva questo codice
finding-omocodia = alcune lettere sostituiscono cifre perché due persone avevano lo stesso codice
finding-provisional-numeric = undici cifre: il codice provvisorio di una persona, o il codice di un ente
finding-vat-check-digit = la cifra di controllo della partita IVA è errata
finding-vat-zeros-lost = gli zeri iniziali del numero erano andati persi
finding-surname-mismatch = il cognome non dà le lettere del codice
finding-name-mismatch = il nome non dà le lettere del codice
finding-names-swapped = cognome e nome sono scambiati
finding-sex-mismatch = il sesso non è quello del codice
finding-birth-date-mismatch = la data di nascita non è quella del codice
finding-birthplace-mismatch = il luogo di nascita non è quello del codice
finding-birthplace-unknown = il luogo di nascita non è in archivio
finding-birthplace-ambiguous = più luoghi hanno questo nome: serve la provincia
finding-birth-province-mismatch = la provincia non è quella del luogo di nascita
finding-encoding = alcuni byte non hanno significato nella codifica del file
finding-mojibake = alcune lettere sono state rovinate da una lettura con la codifica sbagliata
finding-letter-lost = un punto interrogativo sta per una lettera che manca nella codifica del file
finding-control-character = ci sono caratteri invisibili, o che invertono il testo
finding-quote-unclosed = le virgolette si aprono e non si chiudono
finding-json-broken = la riga non è un solo oggetto JSON in cui ogni nome compare una volta
finding-value-nested = un valore è un elenco o un oggetto, non un testo
finding-name-late = un nome non compare in nessun oggetto all'inizio del file: la sua colonna non è nota
finding-line-too-long = la riga del file è più lunga di qualsiasi riga di un elenco
finding-row-short = la riga ha meno campi dell'intestazione
finding-row-long = la riga ha più campi dell'intestazione
finding-row-empty = la riga non contiene dati
finding-duplicate-row = la riga è già presente nel file
finding-already-registered = la persona è già registrata con gli stessi dati
finding-registered-conflict = l'ufficio ha già questa persona con altri dati
finding-duplicate-conflict = un'altra riga, o l'ufficio, ha lo stesso codice con altri dati
finding-organisation-unknown = l'ente non è noto all'ufficio, oppure è chiuso
finding-organisation-invalid = il codice dell'ente è errato
finding-privacy-refused = la persona non autorizza il trattamento: della riga non si conserva altro
finding-privacy-unclear = la parola non dice né che il trattamento è autorizzato né che non lo è
finding-half-unreachable = una parte del PIN non può raggiungere la persona, oppure entrambe lo farebbero con lo stesso recapito
finding-column-twice = due colonne indicano lo stesso dato, e non coincidono
finding-field-too-long = il testo è troppo lungo per la sua colonna
finding-field-missing = manca il valore, che è obbligatorio
finding-value-unknown = la parola non è tra quelle ammesse nella colonna
finding-codice-fiscale-missing = manca il codice fiscale
finding-surname-missing = manca il cognome
finding-name-missing = manca il nome
finding-name-odd = c'è un segno che nessun nome ha
finding-names-split = cognome e nome erano in una colonna; il codice fiscale dice dove finisce il cognome
finding-names-unsplit = il codice fiscale non dice dove finisce il cognome e comincia il nome
finding-perhaps-same-person = un'altra persona ha la stessa tessera, lo stesso documento, gli stessi recapiti o lo stesso codice prima dell'omocodia
finding-sex-missing = manca il sesso, ricavato dal codice
finding-sex-unknown = il sesso non è né M né F
finding-date-format = la data non è scritta come 31/01/1980
finding-date-invalid = il testo non è una data
finding-email-missing = manca l'indirizzo e-mail
finding-email-invalid = l'indirizzo e-mail è errato
finding-email-doubtful = il dominio dell'indirizzo differisce di una lettera da quello di un grande fornitore
finding-pec-invalid = l'indirizzo PEC è errato
finding-pec-doubtful = l'indirizzo non sembra una casella PEC
finding-phone-invalid = il testo non è un numero di telefono
finding-phone-repaired = accanto al numero c'era altro, oppure aveva i decimali o gli mancava il + del prefisso
finding-decimals = un programma ha scritto il numero con i decimali
finding-digits-lost = un foglio di calcolo ha convertito il numero in notazione scientifica
finding-phone-digits-lost = un foglio di calcolo ha convertito il numero in notazione scientifica
finding-phone-not-mobile = il numero non è di un cellulare
finding-cap-invalid = il CAP non è di cinque cifre
finding-cap-zeros-lost = gli zeri iniziali del CAP erano andati persi
finding-cap-generic = il CAP generico di un'intera città non è più in uso
finding-cap-province-mismatch = il CAP non appartiene alla provincia
finding-province-unknown = la provincia non esiste
finding-address-incomplete = nell'indirizzo manca la via, il CAP, il comune o la provincia
finding-house-number-date = un foglio di calcolo sembra aver trasformato il numero civico in una data
finding-association-read = l'associazione è stata riconosciuta da un nome più lungo
finding-formula-error = una formula del foglio di calcolo non è riuscita: manca il valore
finding-formula-cell = un foglio di calcolo eseguirebbe la cella come formula
finding-association-unknown = l'associazione non è tra quelle ammesse
finding-membership-missing = manca il numero di tessera
finding-document-expired = alla data della richiesta il documento d'identità era scaduto
finding-document-number-format = il numero del documento ha una forma insolita

## Rilievi sui documenti

document-finding-empty = il file non ha byte, o non ha pagine
document-finding-too-large = il file supera 10 MiB
document-finding-not-a-pdf = il file è un'altra cosa con il nome di un PDF
document-finding-truncated = manca la fine del file
document-finding-damaged = il file, o un'immagine su una pagina, non si può leggere
document-finding-repaired = il file ha difetti ed è stato letto lo stesso
document-finding-envelope-empty = la busta di firma non contiene alcun documento: è arrivata senza quel che firma
document-finding-too-many-pages = il documento ha più di 20 pagine
document-finding-encrypted = per leggere il file serve una password
document-finding-owner-password = una password limita l'uso del file, che si legge senza
document-finding-javascript = il file contiene un programma
document-finding-open-action = il file agisce da solo quando viene aperto
document-finding-launch = il file avvia programmi o apre altri file
document-finding-embedded-file = nel file ce n'è un altro, o un contenuto multimediale
document-finding-xfa = il modulo è fatto da un programma e non da pagine
document-finding-uri = il file porta a indirizzi di rete
document-finding-form = il documento è un modulo con campi
document-finding-signed-envelope = il documento sta in una busta di firma, qui non verificata
document-finding-signature-hollow = una firma è vuota o non copre nulla, e non conta
document-finding-changed-after-signing = il documento è stato cambiato dopo la firma
document-finding-signed = il file porta una firma elettronica, qui non verificata
document-finding-unsigned = il modulo non ha firma elettronica
document-finding-blank-page = una pagina non mostra nulla
document-finding-nothing-seen = nessuna pagina mostra qualcosa
document-finding-single-sided = una sola pagina scansionata: può mancare l'altro lato
document-finding-unviewable = una pagina, o il suo testo, non può essere disegnata: nessuno vede che cosa mostra
document-finding-mrz-damaged = una cifra di controllo delle righe a lettura ottica è errata
document-finding-expiry-off-birthday = un documento italiano scade nel giorno del compleanno del titolare, e questo giorno non lo è
document-finding-mrz-mismatch = le righe a lettura ottica sono di una persona diversa dal titolare
document-finding-expiry-mismatch = la scadenza indicata non è quella nelle righe a lettura ottica
document-finding-duplicate = lo stesso file è già stato dato, per un'altra persona o richiesta

## Aiuto: il programma

help = Rilasciare credenziali alle persone di un ufficio territoriale
    .long = Utenze, password provvisorie, PIN in due parti e approvazione di una seconda persona, in una sola base di dati locale e cifrata, con un registro delle operazioni che rivela le manomissioni.
help-heading-usage = Uso
help-heading-commands = Comandi
help-heading-arguments = Argomenti
help-heading-options = Opzioni
help-heading-global-options = Opzioni di ogni comando
help-heading-the-person = La persona
help-heading-a-third-person = Una terza persona
help--help = Mostrare questo aiuto
help--version = Mostrare la versione
help--office = Lavorare nell'ufficio che è in DIR
help--operator = Operare come NAME, se nessuna sessione è aperta
help--passphrase_file = Leggere la passphrase dalla prima riga di FILE
help--token_file = Operare come il servizio il cui token è in FILE
help--format = Scrivere i risultati in questo formato
help--lang = Usare questa lingua
help--yes = Non chiedere conferme
help--no_input = Non chiedere nulla
help--quiet = Scrivere meno messaggi
help--verbose = Scrivere più messaggi
help--color = Usare i colori: su un terminale, salvo che NO_COLOR sia impostata, sempre, o mai

## Aiuto: user

help-user = Registrare le persone e cercarle
help-user-create = Registrare una persona
    .long = Da un terminale, il programma chiede ciò che il profilo richiede e che nessuna opzione indica. Con `--json -` un solo oggetto sullo standard input contiene le opzioni, con gli stessi nomi e `_` al posto di `-`. Se il codice fiscale non concorda con i dati serve un motivo.
help-user-create--profile = Profilo: generico, casellario, ente o punto-cliente
help-user-create--cf = Codice fiscale
help-user-create--surname = Cognome; vuoto se secondo il codice fiscale non c'è
help-user-create--name = Nome; vuoto se secondo il codice fiscale non c'è
help-user-create--sex = M o F
help-user-create--born = Data di nascita
help-user-create--birthplace = Comune o Stato estero di nascita
help-user-create--birth_province = Provincia di nascita, EE per l'estero
help-user-create--birth_country = Codice dello Stato estero di nascita
help-user-create--citizen = Se la persona ha la cittadinanza italiana
help-user-create--email = Indirizzo e-mail
help-user-create--pec = Indirizzo PEC
help-user-create--mobile = Numero di cellulare
help-user-create--phone = Numero di telefono
help-user-create--fax = Numero di fax
help-user-create--street = Via di residenza, con Via, Piazza…
help-user-create--house_number = Numero civico
help-user-create--cap = CAP
help-user-create--town = Comune di residenza
help-user-create--province = Provincia di residenza
help-user-create--association = Associazione professionale
help-user-create--membership = Numero di tessera dell'associazione
help-user-create--organisation = Codice dell'ente per conto del quale la persona opera
help-user-create--issuer = Chi rilascia le credenziali
help-user-create--privacy = Informativa sulla privacy; con un rifiuto ci si ferma, e null'altro si conserva
help-user-create--privacy_notice = Quale versione dell'informativa è stata letta; senza, quella dell'impostazione privacy.notice
help-user-create--accept_mismatch = Perché sono esatti dati che non concordano con il codice fiscale
help-user-create--language = Lingua dei messaggi alla persona
help-user-create--secret_out = Scrivere in FILE, e non sul terminale, la parte del PIN da mostrare a schermo
help-user-create--json = Leggere le opzioni da un oggetto JSON sullo standard input
help-user-show = Mostrare un'utenza
    .long = I recapiti e i numeri dei documenti sono in parte nascosti, salvo con --full, che il registro delle operazioni annota.
help-user-show--user = Titolare dell'utenza
help-user-show--full = Mostrare per intero i recapiti e il numero del documento
help-user-list = Elencare le utenze nell'ordine di registrazione
help-user-list--profile = Solo quelle di questo profilo
help-user-list--state = Solo quelle in questo stato
help-user-list--level = Solo quelle di questo livello
help-user-list--organisation = Solo chi opera per conto di questo ente
help-user-list--conflict = Solo quelle per cui sono arrivati altri dati
help-user-list--full = Mostrare i recapiti per intero; il registro lo annota
help-user-list--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-user-list--after = Proseguire dopo questo cursore
help-user-search = Cercare le utenze con i dati noti
help-user-search--surname = Cognome, o il suo inizio
help-user-search--name = Inizio del nome, insieme al cognome intero
help-user-search--born = Data di nascita
help-user-search--email = Indirizzo e-mail, maiuscole e minuscole a piacere
help-user-search--mobile = Numero di cellulare
help-user-search--phone = Numero di telefono, fisso o cellulare
help-user-search--cf = Codice fiscale: trova le utenze di tutte le sue varianti di omocodia
help-user-search--full = Mostrare i recapiti per intero; il registro lo annota
help-user-search--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-user-search--after = Proseguire dopo questo cursore
help-user-edit = Modificare i dati di un'utenza
    .long = Se un recapito cambia, lo si comunica al vecchio recapito, e per alcuni giorni nessun segreto va a quello nuovo.
help-user-edit--user = Titolare dell'utenza
help-user-edit--surname = Cognome; vuoto se secondo il codice fiscale non c'è
help-user-edit--name = Nome; vuoto se secondo il codice fiscale non c'è
help-user-edit--sex = M o F
help-user-edit--born = Data di nascita
help-user-edit--birthplace = Comune o Stato estero di nascita
help-user-edit--birth_province = Provincia di nascita, EE per l'estero
help-user-edit--birth_country = Codice dello Stato estero di nascita
help-user-edit--citizen = Se la persona ha la cittadinanza italiana
help-user-edit--email = Indirizzo e-mail
help-user-edit--pec = Indirizzo PEC
help-user-edit--mobile = Numero di cellulare
help-user-edit--phone = Numero di telefono
help-user-edit--fax = Numero di fax
help-user-edit--street = Via di residenza, con Via, Piazza…
help-user-edit--house_number = Numero civico
help-user-edit--cap = CAP
help-user-edit--town = Comune di residenza
help-user-edit--province = Provincia di residenza
help-user-edit--association = Associazione professionale
help-user-edit--membership = Numero di tessera dell'associazione
help-user-edit--clear = Svuotare un recapito che non serve a nulla; si può ripetere
help-user-edit--evidence = Che cosa comprova la modifica: serve per cambiare chi è una persona, o un recapito a cui sono andati segreti
help-user-edit--accept_mismatch = Perché sono esatti dati che non concordano con il codice fiscale
help-user-declare = Annotare che cosa ha dichiarato il titolare di un'utenza
    .long = Di aver letto l'informativa sulla privacy, o di rispettare gli obblighi degli utenti. Senza --version vale il testo in vigore, come lo indicano le impostazioni privacy.notice e user.obligations.
help-user-declare--user = Titolare dell'utenza
help-user-declare--kind = Che cosa ha dichiarato: privacy o obligations
help-user-declare--version = Quale testo
help-user-declare--date = Il giorno; senza, oggi
help-user-form = Annotare che a una persona è stato consegnato il modulo del suo profilo
    .long = La risposta indica il modulo, la versione e dove si trova, come li ha il profilo.
help-user-form--user = Titolare dell'utenza
help-user-note = Annotare l'assistenza prestata
    .long = La nota sta in `user history`. Non scrivervi segreti.
help-user-note--user = Titolare dell'utenza
help-user-note--text = Che cosa ricordare
help-user-note--channel = Come la persona si è rivolta all'ufficio: counter, registered-mail, online, pec o inail-risponde
help-user-alias = Dare alla stessa persona un altro codice fiscale
    .long = Diventa quello con cui la persona accede. Il vecchio resta noto e trova l'utenza; richieste e deleghe seguono la persona. Una password provvisoria è annullata: inviarne una nuova.
help-user-alias--user = Titolare dell'utenza, indicato con il codice noto finora
help-user-alias--to = Il nuovo codice
help-user-alias--reason = Motivo: omocodia, correction o temporary
help-user-alias--evidence = Che cosa lo comprova
help-user-alias--accept_mismatch = Perché sono esatti dati che non concordano con il nuovo codice
help-user-suspend = Sospendere un'utenza
help-user-suspend--user = Titolare dell'utenza
help-user-suspend--reason = Motivo; resta nel registro, non si comunica al titolare
help-user-suspend--silent = Non avvisare il titolare
help-user-restore = Riattivare un'utenza sospesa
help-user-restore--user = Titolare dell'utenza
help-user-restore--reason = Motivo; resta nel registro, non si comunica al titolare
help-user-restore--silent = Non avvisare il titolare
help-user-close = Chiudere definitivamente un'utenza
    .long = Con l'utenza cessano la password, il PIN, le richieste, le deleghe e i messaggi in attesa. Non si può riaprire.
help-user-close--user = Titolare dell'utenza
help-user-close--reason = Motivo; resta nel registro, non si comunica al titolare
help-user-close--deceased = Il titolare è deceduto in questo giorno: non si scrive a nessuno
help-user-close--source = Chi o che cosa lo attesta
help-user-close--silent = Non avvisare il titolare
help-user-history = Mostrare gli eventi di un'utenza, dal più recente
    .long = --after vuole il numero dell'ultimo evento della pagina precedente.
help-user-history--user = Titolare dell'utenza
help-user-history--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-user-history--after = Proseguire dopo questo cursore

## Aiuto: import

help-import = Importare elenchi di persone
help-import-grandi-utenti = Importare l'elenco inviato da un'associazione
    .long = La codifica e il separatore si riconoscono da soli. Ogni errore di una riga è indicato con il numero della riga; le righe senza errori diventano utenze, con la prima e-mail in coda. Lo stesso file, importato di nuovo, non rilascia nulla due volte, nemmeno dopo un'interruzione. Il codice di uscita è 6 se alcune righe sono scartate.
help-import-grandi-utenti--file = Il file, o `-` per lo standard input
help-import-grandi-utenti--dry_run = Solo controllare, senza modificare nulla
help-import-grandi-utenti--rejects = Scrivere gli scarti in FILE, da correggere e importare di nuovo
help-import-grandi-utenti--mapping = Leggere i nomi delle colonne da FILE (TOML: `codice_fiscale = "Cod. socio"`)
help-import-grandi-utenti--encoding = Codifica del file, se non è riconosciuta bene
help-import-grandi-utenti--header-line = Riga con i nomi delle colonne, se non è trovata
help-import-grandi-utenti--jobs = Usare N thread
help-import-grandi-utenti--file_name = Come si chiama il file che arriva dallo standard input
help-import-registrations = Importare le registrazioni di un portale
    .long = La prima fase di una registrazione per un ente, come CSV o come righe JSON. Le righe senza errori diventano utenze del profilo ente, ciascuna con un PIN in due parti, la password e una richiesta in bozza. Davanti allo schermo non c'è nessuno: le parti che il profilo vi mostra vanno in --secret-out, una riga per persona, oppure partono per posta. Dopo un'interruzione lo stesso comando riprende il suo elenco; di una parte presente in due elenchi vale quella dell'elenco più recente. Il codice di uscita è 6 se alcune righe sono scartate. Colonne, o nomi di un oggetto: codice_fiscale, cognome, nome, email, gestore (il codice di un ente noto all'ufficio) e privacy (Autorizzo, Non autorizzo) sono necessarie; data_nascita, comune_nascita, provincia_nascita, comune_residenza e provincia_residenza vanno compilate; sesso, stato_nascita, cittadino_italiano, indirizzo, numero_civico, cap, telefono, cellulare, pec e altre sono facoltative. Si riconoscono molte altre grafie.
help-import-registrations--file = Il file, o `-` per lo standard input
help-import-registrations--dry_run = Solo controllare, senza modificare nulla
help-import-registrations--rejects = Scrivere gli scarti in FILE, da correggere e importare di nuovo
help-import-registrations--mapping = Leggere i nomi delle colonne da FILE (TOML: `codice_fiscale = "Cod. socio"`)
help-import-registrations--encoding = Codifica del file, se non è riconosciuta bene
help-import-registrations--header-line = Riga con i nomi delle colonne, se non è trovata
help-import-registrations--jobs = Usare N thread
help-import-registrations--secret_out = Scrivere le parti per lo sportello in FILE (0600), mai sopra un file esistente
help-import-registrations--by_letter = Inviarle invece per posta; ogni riga deve allora avere un indirizzo
help-import-registrations--file_name = Come si chiama il file che arriva dallo standard input
help-import-list = Elencare le importazioni, dalla più recente
    .long = Un'importazione senza data di fine è stata interrotta: lo stesso comando la riprende. --after vuole il numero dell'ultima importazione della pagina precedente.
help-import-list--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-import-list--after = Proseguire dopo questo cursore
help-import-show = Mostrare l'esito di ogni riga di un'importazione
    .long = --after vuole il numero dell'ultima riga della pagina precedente.
help-import-show--run = L'importazione
help-import-show--outcome = Solo le righe con questo esito: imported, warned, rejected o skipped
help-import-show--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-import-show--after = Proseguire dopo questo cursore

## Aiuto: pin

help-pin = Rilasciare PIN in due parti
help-pin-issue = Rilasciare un PIN
    .long = Le due parti seguono due canali del profilo dell'utenza. La parte che il profilo mostra a schermo è scritta una sola volta sul terminale, oppure in --secret-out.
help-pin-issue--user = Titolare dell'utenza
help-pin-issue--secret_out = Scrivere in FILE, e non sul terminale, la parte da mostrare a schermo
help-pin-issue--collected_by = Chi ritira per conto del titolare, con una delega scritta che resta all'ufficio
help-pin-issue--collector_document = Il documento d'identità di chi ritira
help-pin-issue--holder_document = Il documento d'identità del titolare, di cui è stata portata una copia
help-pin-show = Mostrare lo stato del PIN di un'utenza, mai una sua cifra
help-pin-show--user = Titolare dell'utenza
help-pin-resend = Rimettere in coda, come sono, le parti mai partite
    .long = Una parte già partita o mostrata non si ripete mai: usare `pin reissue`.
help-pin-resend--user = Titolare dell'utenza
help-pin-reissue = Annullare il PIN e rilasciarne un altro
    .long = Entrambe le parti sono nuove: non se ne sostituisce mai una sola.
help-pin-reissue--user = Titolare dell'utenza
help-pin-reissue--secret_out = Scrivere in FILE, e non sul terminale, la parte da mostrare a schermo
help-pin-reissue--collected_by = Chi ritira per conto del titolare, con una delega scritta che resta all'ufficio
help-pin-reissue--collector_document = Il documento d'identità di chi ritira
help-pin-reissue--holder_document = Il documento d'identità del titolare, di cui è stata portata una copia
help-pin-waiting = Elencare chi aspetta la parte che arriva per posta
    .long = Chi ha la lettera partita da almeno tanti giorni, non tornata indietro, e il PIN mai usato. Con --remind si chiede a ciascuno per e-mail se è arrivata.
help-pin-waiting--days = Da quanti giorni, almeno, è partita la lettera
help-pin-waiting--remind = Chiederlo per e-mail, una volta in questi giorni
help-pin-revoke = Revocare il PIN di un'utenza
help-pin-revoke--user = Titolare dell'utenza
help-pin-revoke--reason = Motivo

## Aiuto: message

help-message = Inviare i messaggi e seguirli
help-message-list = Elencare i messaggi nell'ordine in cui sono entrati in coda
help-message-list--state = Solo quelli in questo stato
help-message-list--kind = Solo quelli di questo tipo
help-message-list--user = Solo quelli che riguardano questa persona
help-message-list--full = Mostrare gli indirizzi per intero; il registro lo annota
help-message-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-message-list--after = Proseguire dopo questo cursore
help-message-show = Mostrare un messaggio, senza il testo
help-message-show--id = Il messaggio
help-message-show--full = Mostrare l'indirizzo per intero; il registro lo annota
help-message-preview = Mostrare il testo di un messaggio, con il segreto nascosto
help-message-preview--id = Il messaggio
help-message-send = Inviare i messaggi in attesa di partire
    .long = I messaggi diventano file nella cartella `sent` dell'ufficio. I segreti vi sono in chiaro: serve a provare il programma. Se si interrompe, ripetere il comando per proseguire.
help-message-send--limit = Inviarne al massimo N
help-message-retry = Rimettere in coda, com'è, un messaggio non partito
help-message-retry--id = Il messaggio
help-message-retry--unknown = Tutti i messaggi di cui non si sa se sono partiti
help-message-cancel = Rinunciare a un messaggio e al segreto che contiene
help-message-cancel--id = Il messaggio
help-message-cancel--reason = Motivo
help-message-returned = Annotare che un messaggio partito è tornato indietro
    .long = Una mail respinta, un SMS non arrivato, una lettera da un indirizzo sconosciuto. Il segreto che portava non vale più, con l'altra parte: correggere il recapito, poi emettere di nuovo entrambe.
help-message-returned--id = Il messaggio
help-message-returned--reason = Che cosa se ne è detto: sconosciuto, rifiutato, trasferito…
help-message-returned--date = Il giorno in cui è tornato; senza, oggi

## Aiuto: password

help-password = Rilasciare password provvisorie
help-password-generate = Rilasciare con un messaggio una nuova password provvisoria
    .long = La vecchia password cessa subito. Nessuno vede la nuova prima della consegna.
help-password-generate--user = Titolare dell'utenza
help-password-status = Mostrare lo stato della password di un'utenza
help-password-status--user = Titolare dell'utenza
help-password-expire = Far cessare la password di un'utenza prima della scadenza
help-password-expire--user = Titolare dell'utenza
help-password-expire--reason = Motivo
help-password-reset = Chiedere nuovi segreti a una seconda persona, per un titolare che ha perso ogni modo di accedere
    .long = Il titolare è presente con un documento d'identità. La richiesta attende chi approva: il codice di uscita è 7, e la risposta ne dà il numero. Con l'approvazione la vecchia password cessa e ne parte una nuova, in due parti se era stata rilasciata così.
help-password-reset--user = Titolare dell'utenza
help-password-reset--reason = Motivo
help-password-reset--kind_of_identity = Quale documento d'identità: id-card, driving-licence, residence-permit, passport o other
help-password-reset--document_number = Il suo numero
help-password-reset--expires = Il suo ultimo giorno di validità

## Aiuto: operator

help-operator = Gestire le persone e i servizi dell'ufficio
help-operator-add = Aggiungere una persona all'ufficio
    .long = Finché la persona non esegue `operator passphrase`, non può decidere, inviare o stampare.
help-operator-add--name = Nome della persona: lettere minuscole, cifre, punto, trattino
help-operator-add--roles = Ruolo della persona; si può ripetere
help-operator-add--new_passphrase_file = Leggere la prima passphrase dalla prima riga di FILE
help-operator-list = Elencare le persone e i servizi dell'ufficio
help-operator-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-operator-list--after = Proseguire dopo questo cursore
help-operator-show = Mostrare un operatore
help-operator-show--name = L'operatore
help-operator-grant = Assegnare ruoli a una persona
help-operator-grant--name = La persona
help-operator-grant--roles = Ruolo da assegnare; si può ripetere
help-operator-revoke = Togliere a una persona ruoli, o chiavi di spedizione superflue
    .long = Il primo amministratore ha le chiavi che aprono messaggi e lettere. Quando le hanno un operatore con ruolo dispatcher e uno con ruolo mailroom, --dispatch-keys le toglie a chi non ne ha bisogno.
help-operator-revoke--name = La persona
help-operator-revoke--roles = Ruolo da togliere; si può ripetere
help-operator-revoke--dispatch_keys = Togliere le chiavi di spedizione che i ruoli della persona non richiedono
help-operator-disable = Mettere un operatore fuori servizio
    .long = Il suo slot di chiavi è eliminato. Una vecchia copia dell'ufficio si apre ancora con la vecchia passphrase.
help-operator-disable--name = L'operatore
help-operator-passphrase = Cambiare la propria passphrase
help-operator-passphrase--new_passphrase_file = Leggere la nuova passphrase dalla prima riga di FILE
help-operator-token = Aggiungere un servizio con un token
    .long = Le operazioni del servizio valgono come compiute da chi lo aggiunge. Ogni slot apre la base di dati: chi ruba un token legge il file, qualunque sia l'ambito. In quel caso disattivare subito il servizio.
help-operator-token--name = Nome del servizio
help-operator-token--scopes = Che cosa può fare il token; si può ripetere
help-operator-token--organisation = L'ente il cui personale lo usa: serve per l'ambito delegate, e per nessun altro
help-operator-token--expires = Giorno da cui non vale più
help-operator-token--out = Scrivere il token in FILE
help-operator-recovery = Creare un nuovo amministratore con il codice di recupero
    .long = Il codice si consuma; il successivo è mostrato una sola volta, oppure scritto in --recovery-out. Tutti ne sono avvisati all'accesso successivo.
help-operator-recovery--name = Il nuovo amministratore
help-operator-recovery--code_file = Leggere il codice di recupero dalla prima riga di FILE
help-operator-recovery--new_passphrase_file = Leggere la passphrase del nuovo amministratore dalla prima riga di FILE
help-operator-recovery--recovery_out = Scrivere in FILE, e non sul terminale, il prossimo codice di recupero

## Aiuto: office

help-office = Creare, mostrare ed esaminare l'ufficio
help-office-init = Creare un ufficio in una cartella nuova
    .long = Crea la base di dati cifrata, il primo amministratore e un codice di recupero. Il codice è mostrato una sola volta, oppure scritto in --recovery-out: conservarlo su carta, lontano dall'ufficio.
help-office-init--name = Nome dell'ufficio, con cui si firmano i messaggi
help-office-init--admin = Il primo amministratore
help-office-init--new_passphrase_file = Leggere la passphrase dell'amministratore dalla prima riga di FILE
help-office-init--recovery_out = Scrivere in FILE, e non sul terminale, il codice di recupero
help-office-init--trial = Creare un ufficio di prova: impronte poco costose, mai per persone reali
help-office-show = Mostrare l'ufficio
help-office-config = Leggere e modificare le impostazioni
    .long = `office config list` mostra tutte le chiavi, `get KEY` una sola, `set KEY VALUE` ne modifica una.
help-office-config-list = Mostrare tutte le impostazioni
help-office-config-get = Mostrare un'impostazione
help-office-config-get--key = L'impostazione
help-office-config-set = Modificare un'impostazione
help-office-config-set--key = L'impostazione
help-office-config-set--value = Il nuovo valore
help-office-accept-copy = Continuare da una copia più vecchia della sede, rimessa al suo posto
    .long = Ciò che è stato fatto dopo la copia è perduto, e nessun comando funziona finché un admin non lo dice. I messaggi che possono essere partiti nel frattempo diventano `unknown`, e tutti ne sono informati al prossimo accesso.
help-office-accept-copy--lost = Evento indicato dal rifiuto dato a un collega, se chi accetta non ha visto nulla dopo la copia
help-office-accept-copy--reason = Perché la copia è stata rimessa
help-office-doctor = Esaminare l'ufficio e dire a che cosa rimediare
    .long = Il codice di uscita è 4 se qualcosa è guasto; i soli avvisi non contano come errore.

## Aiuto: cf

help-cf = Controllare, calcolare e leggere codici fiscali
help-cf-check = Controllare codici fiscali
    .long = Il codice di uscita è 4 se nessuno è valido, 6 se lo sono solo alcuni. Un luogo sconosciuto è un rilievo, mai un rifiuto. `-` legge dallo standard input un codice per riga.
help-cf-check--codes = I codici, o `-`
help-cf-compute = Calcolare il codice fiscale dai dati di una persona
    .long = Solo l'Agenzia delle Entrate attribuisce i codici: questo è calcolato, non attribuito.
help-cf-compute--surname = Cognome
help-cf-compute--name = Nome
help-cf-compute--sex = M o F
help-cf-compute--born = Data di nascita
help-cf-compute--birthplace = Comune o Stato estero di nascita, o il suo codice
help-cf-compute--birth_province = Provincia di nascita, EE per l'estero
help-cf-decode = Leggere i dati contenuti nei codici fiscali
help-cf-decode--codes = I codici
help-cf-variants = Elencare i codici che l'omocodia ricava da un codice
help-cf-variants--code = Il codice, o una delle sue varianti

## Aiuto: document

help-document = Controllare, vedere e archiviare i documenti consegnati dalle persone
help-document-add = Archiviare un PDF con una richiesta
    .long = Lo legge un processo che non ha chiavi; ciò che è rifiutato è indicato e non si conserva. La copia è conservata cifrata.
help-document-add--request = La richiesta
help-document-add--kind = Che cos'è: identity, signed-form, membership-card, membership-statement, protocol o other
help-document-add--kind_of_identity = Quale documento d'identità: id-card, driving-licence, residence-permit, passport o other
help-document-add--document_number = Il suo numero
help-document-add--description = Che cos'è, se è di altro tipo
help-document-add--mrz = Una riga a lettura ottica del documento, come stampata; si indica due o tre volte
help-document-add--expires = Il suo ultimo giorno di validità
help-document-add--file = Il PDF, o `-`
help-document-add--file_name = Come si chiama il file che arriva dallo standard input
help-document-record = Annotare documenti visti allo sportello, senza copie
    .long = Con --import si annotano per ogni richiesta aperta di un'importazione: tipo, numero e scadenza del documento d'identità sono quelli indicati da ciascuna riga dell'elenco. --and aggiunge altri tipi di documento.
help-document-record--request = La richiesta
help-document-record--import = Tutte le richieste aperte di un'importazione
help-document-record--on_paper = Sono stati visti su carta
help-document-record--kind = Che cos'è: identity, signed-form, membership-card, membership-statement, protocol o other
help-document-record--kind_of_identity = Quale documento d'identità: id-card, driving-licence, residence-permit, passport o other
help-document-record--document_number = Il suo numero
help-document-record--description = Che cos'è, se è di altro tipo
help-document-record--mrz = Una riga a lettura ottica del documento, come stampata; si indica due o tre volte
help-document-record--expires = Il suo ultimo giorno di validità
help-document-record--and = Altri tipi di documento visti insieme; si può ripetere
help-document-list = Elencare i documenti di una richiesta
help-document-list--request = La richiesta
help-document-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-document-list--after = Proseguire dopo questo cursore
help-document-show = Mostrare un documento di una richiesta
help-document-show--document = Il documento, indicato con il suo numero
help-document-check = Controllare i PDF consegnati dalle persone
    .long = Un file è letto da un processo che non ha chiavi e può soltanto calcolare. Il codice di uscita è 4 se tutti sono rifiutati, 6 se lo sono solo alcuni. `-` legge un file dallo standard input.
help-document-check--files = I file
help-document-check--file_name = Come si chiama il file che arriva dallo standard input
help-document-preview = Mostrare una pagina di un PDF come immagine
    .long = La pagina è disegnata da un processo che non ha chiavi e può soltanto calcolare: al terminale o nella cartella arrivano pixel. Quel che non si può disegnare è detto a parole, con codice di uscita 4; lo stesso vale per una pagina a cui manca un'immagine.
help-document-preview--file = Un file, oppure il numero di una richiesta i cui documenti sono nell'ufficio
help-document-preview--document = Tra i documenti di una richiesta, questo invece del documento d'identità
help-document-preview--page = Quale pagina
help-document-preview--out = Scrivere l'immagine in DIR come nuovo PNG, senza mostrarla
help-document-preview--view = Come il terminale mostra le immagini
help-document-preview--file_name = Come si chiama il file che arriva dallo standard input
help-document-export = Scrivere in un file nuovo la copia di un documento; il registro lo annota
    .long = Il file non è stato reso innocuo: aprirlo solo con un programma che non esegue nulla.
help-document-export--document = Il documento, indicato con il suo numero
help-document-export--out = Il file, che non deve esistere ancora
help-document-remove = Togliere un documento da una richiesta non ancora presentata
help-document-remove--document = Il documento, indicato con il suo numero
help-document-intake = Archiviare una cartella di scansioni secondo i nomi dei file
    .long = Un nome è CODICEFISCALE_kind.pdf, per un documento d'identità CODICEFISCALE_identity_type_ultimogiorno.pdf; un manifesto dice lo stesso nelle colonne file, codice_fiscale, kind, type, expires e document_number. I file archiviati passano nella cartella `filed`; quelli che non si possono abbinare restano e sono elencati con il motivo, con codice di uscita 6.
help-document-intake--folder = La cartella
help-document-intake--manifest = Leggere codice e tipo da un CSV
help-document-intake--watch = Proseguire con ciò che arriva nella cartella, fino all'interruzione
help-document-purge = Cancellare le copie il cui tempo è scaduto; impronta e dati restano
    .long = Per quanti giorni dopo la decisione si conserva un tipo di documento si imposta con `office config set retention.KIND DAYS`. Un terminale chiede conferma prima di cancellare.
help-document-purge--dry_run = Solo elencarle

## Aiuto: request

help-request = Aprire richieste e seguirle
help-request-open = Aprire una richiesta
    .long = Una richiesta di tipo contact-change o exception attende subito una seconda persona: il codice di uscita è 7, e la risposta ne dà il numero. Quelle di tipo reset e identity-proof si aprono con `password reset` e `identity confirm`.
help-request-open--user = Titolare dell'utenza
help-request-open--kind = Che cosa si chiede
help-request-open--mobile = Il numero di cellulare indicato nella richiesta
help-request-open--cap = Il CAP che decide quale ufficio è competente
help-request-open--channel = Come è arrivata: counter, registered-mail, online, pec o inail-risponde
help-request-open--received = Il giorno in cui è arrivata
help-request-open--protocol = Il suo numero nel protocollo dell'ufficio
help-request-open--about = La richiesta a cui si riferisce una deroga
help-request-open--reason = Perché una seconda persona dovrebbe acconsentire
help-request-edit = Completare ciò che è scritto su una richiesta aperta
help-request-edit--request = La richiesta
help-request-edit--mobile = Il numero di cellulare indicato nella richiesta
help-request-edit--cap = Il CAP che decide quale ufficio è competente
help-request-edit--channel = Come è arrivata: counter, registered-mail, online, pec o inail-risponde
help-request-edit--received = Il giorno in cui è arrivata
help-request-edit--protocol = Il suo numero nel protocollo dell'ufficio
help-request-show = Mostrare una richiesta: i documenti, ciò che manca e le decisioni prese
help-request-show--request = La richiesta
help-request-show--full = Mostrare i recapiti per intero; il registro lo annota
help-request-list = Elencare le richieste nell'ordine di apertura
help-request-list--state = Solo quelle in questo stato
help-request-list--kind = Solo quelle di questo tipo
help-request-list--profile = Solo quelle di utenze di questo profilo
help-request-list--user = Solo quelle di questa persona
help-request-list--import = Solo quelle aperte da un'importazione
help-request-list--overdue = Solo quelle oltre il giorno entro cui andavano decise
help-request-list--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-request-list--after = Proseguire dopo questo cursore
help-request-remind = Dire per e-mail al richiedente che cosa manca a una richiesta aperta
    .long = Il messaggio elenca tutto quello che manca, come consegnarlo e il giorno in cui la richiesta si chiude come abbandonata.
help-request-remind--request = La richiesta
help-request-submit = Presentare una richiesta completa a chi la esamina
    .long = Ciò che manca è indicato tutto insieme. Da questo momento i documenti non cambiano.
help-request-submit--request = La richiesta
help-request-withdraw = Chiudere una richiesta a cui la persona rinuncia
help-request-withdraw--request = La richiesta
help-request-withdraw--reason = Motivo
help-request-expire = Chiudere le richieste iniziate e abbandonate
    .long = Senza un numero, tutte quelle più vecchie di quanto il loro profilo ammette; può farlo, con un timer, anche un servizio con ambito `expire`. I segreti rilasciati per esse sono annullati.
help-request-expire--request = Una sola richiesta, di qualunque età
help-request-expire--dry_run = Solo elencarle
help-request-transfer = Trasmettere una richiesta alla sede competente, e avvisare la persona
help-request-transfer--request = La richiesta
help-request-transfer--seat = La sede competente

## Aiuto: review

help-review = Esaminare le richieste
help-review-queue = Elencare le richieste da esaminare, dalla più vecchia
help-review-queue--profile = Solo quelle di utenze di questo profilo
help-review-queue--after = Proseguire dopo questo cursore
help-review-queue--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-review-next = Prendere in carico la più vecchia tra le richieste libere
    .long = Resta in carico per mezz'ora; poi un altro può prenderla.
help-review-next--profile = Solo richieste di utenze di questo profilo
help-review-claim = Prendere in carico una richiesta
    .long = Resta in carico per mezz'ora; poi un altro può prenderla.
help-review-claim--request = La richiesta
help-review-release = Rimettere tra quelle da esaminare una richiesta presa in carico
help-review-release--request = La richiesta
help-review-accept = Accogliere una richiesta presa in carico
    .long = Ogni punto da controllare è confermato, uno per uno o tutti insieme, e conservato con la decisione. L'avviso che un documento può essere di altri, o alterato, si accetta da solo e con un motivo; né --all-checks né --import lo comprendono. Con --import si prendono tutte le richieste di un'importazione a cui non manca nulla; il codice di uscita è 6 se ne restano altre.
help-review-accept--request = La richiesta
help-review-accept--import = Tutte le richieste di un'importazione
help-review-accept--all_checks = Ogni punto è stato controllato ed è in regola
help-review-accept--check = Un punto controllato e in regola, come tipo:punto; si può ripetere
help-review-accept--accept_warning = Un avviso su un documento che non è un ostacolo, e perché, come tipo:avviso=motivo; si può ripetere
help-review-accept--note = Una nota per chi approva
help-review-return = Restituire una richiesta da completare
    .long = Alla persona si comunica che cosa manca, quali documenti sono in causa, e perché.
help-review-return--request = La richiesta
help-review-return--reason = Motivo, come codice: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled o other; da un terminale si può scegliere da un elenco
help-review-return--note = Altre parole per la persona
help-review-return--paper = Tipo di un documento in causa; si può ripetere
help-review-reject = Respingere definitivamente una richiesta
    .long = Alla persona si comunica il motivo.
help-review-reject--request = La richiesta
help-review-reject--reason = Motivo, come codice: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled o other; da un terminale si può scegliere da un elenco
help-review-reject--note = Altre parole per la persona

## Aiuto: credential

help-credential = Decidere sulle richieste, come seconda persona
help-credential-approve = Approvare una richiesta, come seconda persona
    .long = Prima sono mostrati gli avvisi accettati da chi ha esaminato, con i motivi; poi la passphrase è chiesta di nuovo. Chi approva non ha aperto la richiesta, né archiviato i suoi documenti, né l'ha esaminata. Ciò che il profilo consegna entra in coda con la decisione. Con --import si approvano tutte le richieste esaminate di un'importazione; il codice di uscita è 6 se ne restano altre.
help-credential-approve--request = La richiesta
help-credential-approve--import = Tutte le richieste di un'importazione
help-credential-reject = Respingere definitivamente una richiesta esaminata, come seconda persona
    .long = Basta un solo rifiuto per chiuderla, e alla persona si comunica il motivo.
help-credential-reject--request = La richiesta
help-credential-reject--reason = Motivo, come codice: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled o other; da un terminale si può scegliere da un elenco
help-credential-reject--note = Altre parole per la persona
help-credential-revoke = Revocare il diritto agli atti dispositivi
    .long = Tutto ciò che era stato rilasciato a questo scopo è annullato; la risposta lo elenca.
help-credential-revoke--user = Titolare dell'utenza
help-credential-revoke--reason = Motivo; si comunica alla persona
help-credential-status = Mostrare lo stato delle credenziali di un'utenza
help-credential-status--user = Titolare dell'utenza

## Aiuto: organisation

help-organisation = Registrare enti e imprese
help-organisation-add = Registrare un ente o un'impresa
help-organisation-add--code = Il codice: 11 cifre, o 16 caratteri per una ditta individuale
help-organisation-add--name = La denominazione
help-organisation-add--kind = Il tipo: association-services, caf, patronato, intermediary, company, ente o gestore
help-organisation-add--email = L'indirizzo e-mail
help-organisation-add--pec = L'indirizzo PEC
help-organisation-add--authorised_from = Il primo giorno in cui può usare i servizi
help-organisation-add--authorised_to = L'ultimo giorno in cui può usarli
help-organisation-edit = Modificare ciò che si sa di un ente o di un'impresa
help-organisation-edit--code = Il codice
help-organisation-edit--name = La denominazione
help-organisation-edit--email = L'indirizzo e-mail
help-organisation-edit--pec = L'indirizzo PEC
help-organisation-edit--authorised_from = Il primo giorno in cui può usare i servizi
help-organisation-edit--authorised_to = L'ultimo giorno in cui può usarli
help-organisation-close = Chiudere definitivamente un ente o un'impresa
    .long = Nessuno comincia più nulla per esso; i ruoli che ha assegnato finiscono, e chi li aveva ne riceve notizia.
help-organisation-close--code = Il codice
help-organisation-close--reason = Perché
help-organisation-show = Mostrare un ente o un'impresa
help-organisation-show--code = Il codice
help-organisation-list = Elencare enti e imprese in ordine di codice
help-organisation-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-organisation-list--after = Proseguire dopo questo cursore

## Aiuto: access

help-access = Aiutare il titolare di un'utenza ad accedere
help-access-activate = Attivare un'utenza con il codice ricevuto nell'e-mail di attivazione
help-access-activate--login = Titolare dell'utenza
help-access-activate--code_file = Leggere il codice dalla prima riga di FILE
help-access-login = Controllare le credenziali del titolare di un'utenza
    .long = Il codice di uscita è 4, con la parola che dice che cosa impedisce l'accesso: wrong-credentials, try-later (con i secondi da attendere), pin-needed, password-change-required, not-activated, not-authorised. Il tempo di risposta non rivela nulla.
help-access-login--login = Codice fiscale del titolare
help-access-login--json = Leggere tutto da un oggetto JSON sullo standard input, e rispondere con un altro
help-access-login--password_file = Leggere la password dalla prima riga di FILE
help-access-login--pin_file = Leggere il PIN, con le due parti unite, dalla prima riga di FILE
help-access-first = Eseguire il primo accesso del titolare di un'utenza
    .long = I dati sono confermati o completati e la password provvisoria è cambiata; dove il profilo lo richiede, si risponde a due domande segrete e nasce il PIN: la prima parte va per e-mail, la seconda per la via prevista dal profilo. La parte da mostrare a schermo è scritta una sola volta sul terminale, oppure in --secret-out.
help-access-first--login = Codice fiscale del titolare
help-access-first--json = Leggere tutto da un oggetto JSON sullo standard input, e rispondere con un altro
help-access-first--password_file = Leggere la password dalla prima riga di FILE
help-access-first--pin_file = Leggere il PIN, con le due parti unite, dalla prima riga di FILE
help-access-first--new_password_file = Leggere la nuova password dalla prima riga di FILE
help-access-first--answers_file = Leggere le risposte alle due domande segrete dalle righe di FILE, una per riga
help-access-first--secret_out = Scrivere in un nuovo FILE, e non sul terminale, la parte da mostrare a schermo
help-access-first--email_confirmed = L'indirizzo che il titolare ha confermato, uguale a quello dei dati; con il token di un portale è necessario
help-access-first--surname = Cognome
help-access-first--name = Nome
help-access-first--sex = M o F
help-access-first--born = Data di nascita
help-access-first--birthplace = Comune o Stato estero di nascita
help-access-first--birth_province = Provincia di nascita, EE per l'estero
help-access-first--birth_country = Codice dello Stato estero di nascita
help-access-first--citizen = Se la persona ha la cittadinanza italiana
help-access-first--email = Indirizzo e-mail
help-access-first--pec = Indirizzo PEC
help-access-first--mobile = Numero di cellulare
help-access-first--phone = Numero di telefono
help-access-first--fax = Numero di fax
help-access-first--street = Via di residenza, con Via, Piazza…
help-access-first--house_number = Numero civico
help-access-first--cap = CAP
help-access-first--town = Comune di residenza
help-access-first--province = Provincia di residenza
help-access-first--association = Associazione professionale
help-access-first--membership = Numero di tessera dell'associazione
help-access-change-password = Cambiare la password del titolare di un'utenza, che dà quella attuale
    .long = Quella attuale può essere personale, rilasciata in due parti o, dove il profilo lo prevede, il PIN con le due parti unite.
help-access-change-password--login = Codice fiscale del titolare
help-access-change-password--json = Leggere tutto da un oggetto JSON sullo standard input, e rispondere con un altro
help-access-change-password--password_file = Leggere la password dalla prima riga di FILE
help-access-change-password--pin_file = Leggere il PIN, con le due parti unite, dalla prima riga di FILE
help-access-change-password--new_password_file = Leggere la nuova password dalla prima riga di FILE
help-access-recover = Sostituire con una nuova una password dimenticata
    .long = Le due risposte segrete si possono tentare quattro volte al giorno; dalla quinta volta, o con --unknown-answers, si chiede il PIN. Cinque PIN errati lo annullano: allora rimedia solo `password reset`.
help-access-recover--login = Codice fiscale del titolare
help-access-recover--json = Leggere tutto da un oggetto JSON sullo standard input, e rispondere con un altro
help-access-recover--answers_file = Leggere le risposte alle due domande segrete dalle righe di FILE, una per riga
help-access-recover--unknown_answers = Il titolare non conosce le risposte
help-access-recover--pin_file = Leggere il PIN, con le due parti unite, dalla prima riga di FILE
help-access-recover--new_password_file = Leggere la nuova password dalla prima riga di FILE
help-access-recover--new_pin = Con le risposte: anche un PIN nuovo, al posto di quello che non si può più vedere
help-access-recover--secret_out = Scrivere in un nuovo FILE, e non sul terminale, la parte del nuovo PIN da mostrare a schermo
help-access-pins = Mostrare il PIN al titolare, che dà la password
    .long = Solo se il profilo permette al titolare di rivederlo. È scritto sul terminale, oppure in --secret-out; nessun altro può aprirlo.
help-access-pins--login = Codice fiscale del titolare
help-access-pins--json = Leggere tutto da un oggetto JSON sullo standard input, e rispondere con un altro
help-access-pins--password_file = Leggere la password dalla prima riga di FILE
help-access-pins--secret_out = Scrivere il PIN in un nuovo FILE, e non sul terminale
help-access-status = Mostrare lo stato dell'accesso di un'utenza
help-access-status--login = Titolare dell'utenza

## Aiuto: identity

help-identity = Registrare prove d'identità
help-identity-confirm = Registrare che un fornitore d'identità ha identificato una persona
    .long = Da un servizio con ambito `identity` la prova vale subito: l'utenza diventa dispositiva, e chi non è registrato lo diventa con i dati che il fornitore d'identità dà della persona. Da un operatore con ruolo clerk attende chi approva: il codice di uscita è 7, e la risposta dà il numero della richiesta.
help-identity-confirm--user = Titolare dell'utenza
help-identity-confirm--provider = Chi garantisce: spid, cie, cns, inps-pin, eidas, it-wallet, o un altro dell'elenco dell'ufficio
help-identity-confirm--level = Livello di garanzia; SPID e CIE provano l'identità dal livello 2 in su
help-identity-confirm--date = Il giorno dell'accesso
help-identity-confirm--reference = Il riferimento che il fornitore d'identità dà a questo accesso
help-identity-confirm--profile = Il profilo con cui registrare chi non è registrato
help-identity-confirm--surname = Cognome; vuoto se secondo il codice fiscale non c'è
help-identity-confirm--name = Nome; vuoto se secondo il codice fiscale non c'è
help-identity-confirm--sex = M o F
help-identity-confirm--born = Data di nascita
help-identity-confirm--birthplace = Comune o Stato estero di nascita
help-identity-confirm--birth_province = Provincia di nascita, EE per l'estero
help-identity-confirm--birth_country = Codice dello Stato estero di nascita
help-identity-confirm--citizen = Se la persona ha la cittadinanza italiana
help-identity-confirm--email = Indirizzo e-mail
help-identity-confirm--pec = Indirizzo PEC
help-identity-confirm--mobile = Numero di cellulare
help-identity-confirm--phone = Numero di telefono
help-identity-confirm--fax = Numero di fax
help-identity-confirm--street = Via di residenza, con Via, Piazza…
help-identity-confirm--house_number = Numero civico
help-identity-confirm--cap = CAP
help-identity-confirm--town = Comune di residenza
help-identity-confirm--province = Provincia di residenza
help-identity-confirm--association = Associazione professionale
help-identity-confirm--membership = Numero di tessera dell'associazione
help-identity-list = Elencare le prove d'identità di una persona
help-identity-list--user = Titolare dell'utenza
help-identity-list--limit = Mostrarne al massimo N, 0 per tutte; senza, una tabella ne mostra 50 e gli altri formati tutte
help-identity-list--after = Proseguire dopo questo cursore

## Aiuto: delegate

help-delegate = Far operare persone per conto di un ente
help-delegate-search = Cercare chi può diventare delegato
    .long = Si trova solo chi ha credenziali dispositive; per gli altri c'è `identity confirm`, oppure una richiesta.
help-delegate-search--user = La persona
help-delegate-search--surname = Cognome, o il suo inizio
help-delegate-search--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-delegate-search--after = Proseguire dopo questo cursore
help-delegate-grant = Assegnare a una persona un ruolo presso un ente
    .long = La persona ha già credenziali dispositive: per un'approvazione, oppure con SPID, CIE, CNS o PIN INPS. Con --csv si assegnano i ruoli di un elenco, ogni riga per conto proprio; il codice di uscita è 6 se alcune sono rifiutate.
help-delegate-grant--organisation = Codice dell'ente
help-delegate-grant--user = Il delegato
help-delegate-grant--role = Il ruolo, tra quelli previsti per il tipo di ente
help-delegate-grant--from = Primo giorno; se manca, oggi
help-delegate-grant--to = Ultimo giorno
help-delegate-grant--csv = Un CSV con le colonne codice_fiscale e role, e con from e to dove ci sono giorni
help-delegate-revoke = Togliere un ruolo a un delegato
help-delegate-revoke--organisation = Codice dell'ente
help-delegate-revoke--user = Il delegato
help-delegate-revoke--role = Quale ruolo, se ce n'è più d'uno
help-delegate-revoke--reason = Motivo
help-delegate-list = Elencare chi opera per conto di chi, e con quale ruolo
help-delegate-list--organisation = Solo i ruoli presso questo ente
help-delegate-list--user = Solo i ruoli di questa persona
help-delegate-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-delegate-list--after = Proseguire dopo questo cursore

## Aiuto: company

help-company = Dismettere i codici ditta, condivisi da più persone
help-company-import = Acquisire un elenco di codici ditta
    .long = Un CSV con le colonne codice e ragione sociale (code, name), e con email dove c'è. Un codice già noto è saltato; il codice di uscita è 6 se alcune righe sono scartate.
help-company-import--file = Il CSV
help-company-notify = Scrivere alle ditte il cui codice finisce
    .long = A ogni ditta a cui nessuno è subentrato si comunica il giorno una volta, lo si ricorda una volta quando si avvicina, e lo si ripete l'ultimo giorno. Senza un indirizzo e-mail non parte nulla, e la risposta lo dice. Pensato per un timer.
help-company-notify--days = Quanti giorni prima della fine parte il promemoria
help-company-notify--dry_run = Dire che cosa si scriverebbe, senza accodare nulla
help-company-list = Elencare i codici ditta, e chi subentra
help-company-list--pending = Solo quelli a cui una persona deve ancora subentrare
help-company-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-company-list--after = Proseguire dopo questo cursore
help-company-convert = Far subentrare a un codice ditta una sola persona fisica
help-company-convert--code = Il codice ditta
help-company-convert--to = La persona, che ha un'utenza attiva
help-company-postpone = Far valere un codice ditta fino a un giorno successivo
help-company-postpone--code = Il codice ditta
help-company-postpone--to = Il giorno da cui non vale più
help-company-postpone--reason = Motivo
help-company-disable = Fissare il giorno da cui i codici ditta non valgono più
    .long = Riguarda tutti quelli a cui nessuno è subentrato, oppure quello indicato; con --except quest'ultimo continua a valere, per il motivo dato.
help-company-disable--code = Il codice ditta; se manca, tutti quelli a cui nessuno è subentrato
help-company-disable--from = Il primo giorno in cui non valgono più
help-company-disable--except = Perché questo continua a valere

## Aiuto: audit

help-audit = Leggere il registro delle operazioni e provarne l'integrità
help-audit-list = Elencare gli eventi, dal più recente
    .long = --after vuole il numero dell'ultimo evento della pagina precedente.
help-audit-list--action = Solo gli eventi di questa operazione
help-audit-list--limit = Mostrarne al massimo N, 0 per tutti; senza, una tabella ne mostra 50 e gli altri formati tutti
help-audit-list--after = Proseguire dopo questo cursore
help-audit-show = Mostrare un evento con il suo dettaglio
help-audit-show--seq = Numero dell'evento
help-audit-verify = Provare l'integrità del registro: percorrere la catena e confrontarla con le righe di cui parla
    .long = Il codice di uscita è 4 se una riga è stata modificata all'insaputa del registro.

## Aiuto: sessione e strumenti

help-login = Aprire una sessione
    .long = Le chiavi restano nel portachiavi di sessione del kernel, per 15 minuti senza comandi e per 8 ore al massimo.
help-login--name = Chi accede; va bene anche --operator
help-logout = Chiudere la sessione
help-whoami = Mostrare chi sta operando
help-demo = Eseguire il lavoro principale in una cartella nuova
    .long = Un ufficio di prova, le sue persone, un elenco con errori, password provvisorie, un PIN in due parti: ogni comando come lo scrive un operatore, con il suo vero risultato. Nulla è scritto fuori dalla cartella.
help-demo--dir = La cartella da creare; se manca, una nella cartella temporanea del sistema
help-completions = Scrivere i completamenti per una shell
help-completions--shell = La shell
help-man = Scrivere le pagine di manuale in una cartella
help-man--dir = La cartella, che deve esistere

## Parole degli stati, come si leggono nelle tabelle

word-usable = utilizzabile
word-live = valido
word-void = annullato
word-shown = mostrata
word-granted = concesso
word-first-access-done = primo accesso completato
word-password-changed = password cambiata
word-recovered = password recuperata
word-pending = da convertire
word-postponed = rinviato
word-excepted = eccettuato
word-converted = convertito
word-disabled = disabilitato
word-known = già noto
word-future = futuro
word-waiting = in attesa
word-registration = registrazione
word-activation = attivazione
word-pin-part-1 = prima parte del PIN
word-pin-part-2 = seconda parte del PIN
word-pin-letter = lettera con la seconda parte del PIN
word-registered = registrata
word-active = attiva
word-suspended = sospesa
word-closed = chiusa
word-generic = generica
word-dispositive = dispositiva
word-unverified = da verificare
word-verified = verificato
word-undelivered = non recapitato
word-queued = in coda
word-sending = in invio
word-sent = inviato
word-retry = da ritentare
word-failed = non riuscito
word-unknown = esito ignoto
word-cancelled = annullato
word-imported = importata
word-warned = con avvisi
word-rejected = respinta
word-skipped = saltata
word-provisional = provvisoria
word-personal = personale
word-issued = rilasciata
word-person = persona
word-service = servizio
word-letter = lettera
word-screen = schermo
word-ok = accettabile
word-warning = da guardare
word-refused = rifiutato
word-draft = da completare
word-submitted = presentata
word-in-review = in esame
word-reviewed = esaminata
word-approved = approvata
word-returned = restituita
word-withdrawn = ritirata
word-expired = scaduta
word-transferred = trasmessa
word-requested = richiesta
word-none = assente
word-reset = nuovi segreti
word-contact-change = cambio di recapito
word-identity-proof = prova d'identità
word-exception = deroga
word-identity = identità
word-signed-form = modulo firmato
word-membership-card = tessera
word-membership-statement = certificato d'iscrizione
word-protocol = protocollo d'intesa
word-other = altro
word-id-card = carta d'identità
word-driving-licence = patente di guida
word-residence-permit = permesso di soggiorno
word-passport = passaporto
word-file = file
word-paper = su carta
word-filed = archiviato
word-left = lasciato
word-counter = sportello
word-registered-mail = raccomandata
word-review = esame
word-approval = approvazione
word-accepted = accolta
word-valid = firma valida
word-broken = firma non valida
word-unknown-key = firma di chiave ignota
word-level = livello
word-password = password
word-pin = PIN
word-messages = messaggi
word-revoked = revocate
word-surname = cognome
word-name = nome
word-sex = sesso
word-born = nascita
word-birthplace = luogo di nascita
