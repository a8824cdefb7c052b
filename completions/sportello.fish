# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_sportello_global_optspecs
    string join \n office= operator= passphrase-file= token-file= format= lang= y/yes no-input q/quiet v/verbose color= h/help V/version
end

function __fish_sportello_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_sportello_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_sportello_using_subcommand
    set -l cmd (__fish_sportello_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c sportello -n "__fish_sportello_needs_command" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_needs_command" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_needs_command" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_needs_command" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_needs_command" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_needs_command" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_needs_command" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_needs_command" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_needs_command" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_needs_command" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_needs_command" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_needs_command" -s V -l version -d 'Print version'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "cf" -d 'Check, compute and read codici fiscali'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "document" -d 'Check and preview the PDFs that people hand in'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "office" -d 'Found, show and examine the office'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "operator" -d 'Manage the people and services of the office'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "login" -d 'Open a session'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "logout" -d 'End the session'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "whoami" -d 'Show who is acting'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "user" -d 'Register people and look them up'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "organisation" -d 'Register bodies and firms'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "password" -d 'Issue provisional passwords'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "pin" -d 'Issue split PINs'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "access" -d 'Help an account holder to get in'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "identity" -d 'Record proofs of identity'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "delegate" -d 'Let people act for a body'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "company" -d 'Retire the codes that firms share'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "import" -d 'Import lists of people'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "request" -d 'Open requests and follow them'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "review" -d 'Look requests through'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "credential" -d 'Decide on requests, as the second person'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "message" -d 'Send and follow messages'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "audit" -d 'Read the log and prove it'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "demo" -d 'Play the main job in a new folder'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c sportello -n "__fish_sportello_needs_command" -f -a "man" -d 'Write the manual pages into a folder'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -f -a "check" -d 'Check codici fiscali'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -f -a "compute" -d 'Compute the codice fiscale that a person\'s data give'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -f -a "decode" -d 'Read what codici fiscali tell'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and not __fish_seen_subcommand_from check compute decode variants" -f -a "variants" -d 'List the codes that omocodia makes of one'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l surname -d 'Surname' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l name -d 'Given names' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l sex -d 'M or F' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l birthplace -d 'Comune or foreign state of birth, or its code' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l birth-province -d 'Province of birth, EE for abroad' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from compute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from decode" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand cf; and __fish_seen_subcommand_from variants" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "add" -d 'File a PDF with a request'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "record" -d 'Record papers that were seen at the counter, without copies'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "list" -d 'List the papers of a request'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "show" -d 'Show one paper of a request'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "check" -d 'Check PDFs that people hand in'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "preview" -d 'Show a page of a PDF as a picture'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "export" -d 'Write the copy of a paper into a new file; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "remove" -d 'Take a paper out of a request that is not submitted yet'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "intake" -d 'File a folder of scans by what their names say'
complete -c sportello -n "__fish_sportello_using_subcommand document; and not __fish_seen_subcommand_from add record list show check preview export remove intake purge" -f -a "purge" -d 'Erase copies whose time is over; digest and facts remain'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l kind -d 'What it is: identity, signed-form, membership-card, membership-statement, protocol or other' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l type -d 'Which identity document: id-card, driving-licence, residence-permit, passport or other' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l document-number -d 'The number on it' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l expires -d 'Its last day' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l description -d 'What it is, where it is of no known type' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l mrz -d 'A machine-readable line of it, as printed; given twice or three times' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l file-name -d 'What the file on standard input is called' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l import -d 'All open requests of an import' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l kind -d 'What it is: identity, signed-form, membership-card, membership-statement, protocol or other' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l type -d 'Which identity document: id-card, driving-licence, residence-permit, passport or other' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l document-number -d 'The number on it' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l expires -d 'Its last day' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l description -d 'What it is, where it is of no known type' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l mrz -d 'A machine-readable line of it, as printed; given twice or three times' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l and -d 'Further kinds of papers seen with it' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l on-paper -d 'They were seen on paper'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l file-name -d 'What the file on standard input is called' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l document -d 'Of the papers of a request, this one instead of the identity document' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l page -d 'Which page' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l file-name -d 'What the file on standard input is called' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l out -d 'Write the picture into DIR as a new PNG, and show none' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l view -d 'How the terminal shows pictures' -r -f -a "auto\t''
blocks\t''
kitty\t''
iterm\t''
sixel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from preview" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l out -d 'The file, which must not exist yet' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l manifest -d 'Take code and kind from a CSV' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l watch -d 'Go on with what comes into the folder, until stopped'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from intake" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l dry-run -d 'Only list them'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand document; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -f -a "init" -d 'Found an office in a new folder'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -f -a "show" -d 'Show the office'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -f -a "config" -d 'Read and change the settings'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -f -a "doctor" -d 'Examine the office and say what to mend'
complete -c sportello -n "__fish_sportello_using_subcommand office; and not __fish_seen_subcommand_from init show config doctor accept-copy" -f -a "accept-copy" -d 'Go on from an older copy of the office that was put back'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l name -d 'The office\'s name, as messages are signed' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l admin -d 'The first admin' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l new-passphrase-file -d 'Take the admin\'s passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l recovery-out -d 'Write the recovery code to FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l trial -d 'Found an office for trying: cheap hashing, never to be used for real people'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -f -a "list" -d 'Show every setting'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show one setting'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from config" -f -a "set" -d 'Change one setting'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l reason -d 'Why the copy was put back' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l lost -d 'Event that a colleague\'s refusal names, where you have seen no more than the copy holds' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand office; and __fish_seen_subcommand_from accept-copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "add" -d 'Add a person to the office'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "list" -d 'List the people and services of the office'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "show" -d 'Show one operator'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "grant" -d 'Give roles to a person'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "revoke" -d 'Take roles, or spare dispatch keys, from a person'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "disable" -d 'Take an operator out of service'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "passphrase" -d 'Change your own passphrase'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "token" -d 'Add a service with a token'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and not __fish_seen_subcommand_from add list show grant revoke disable passphrase token recovery" -f -a "recovery" -d 'Make a new admin with the recovery code'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l role -d 'What the person may be; may be repeated' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l new-passphrase-file -d 'Take the first passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l role -d 'The role to give; may be repeated' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l role -d 'The role to take; may be repeated' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l dispatch-keys -d 'Take the dispatch keys that the person\'s roles do not ask for'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l new-passphrase-file -d 'Take the new passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from passphrase" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l scope -d 'What the token may do; may be repeated' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l organisation -d 'The body whose staff uses it: needed for the scope delegate, and for no other' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l expires -d 'The day from which it is no longer good' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l out -d 'Write the token to FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l code-file -d 'Take the recovery code from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l new-passphrase-file -d 'Take the new admin\'s passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l recovery-out -d 'Write the next recovery code to FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand operator; and __fish_seen_subcommand_from recovery" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand login" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand login" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand login" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand login" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand login" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand login" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand login" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand login" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand login" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand login" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand login" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand login" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand logout" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand logout" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand logout" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand logout" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand logout" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand whoami" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "create" -d 'Register a person'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "show" -d 'Show one account holder'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "list" -d 'List account holders in the order they were registered'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "search" -d 'Find account holders by what is known of them'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "edit" -d 'Change the sheet of an account holder'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "declare" -d 'Record what an account holder declared'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "form" -d 'Record that the form of somebody\'s profile was handed out'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "note" -d 'Keep a note of help that was given'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "suspend" -d 'Stop an account for a while'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "restore" -d 'Take a suspended account up again'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "close" -d 'End an account for good'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "alias" -d 'Give the same person another codice fiscale'
complete -c sportello -n "__fish_sportello_using_subcommand user; and not __fish_seen_subcommand_from create show list search edit declare form note suspend restore close alias history" -f -a "history" -d 'Show what happened to an account, the newest first'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l profile -d 'The profile: generico, casellario, ente or punto-cliente' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l cf -d 'Codice fiscale' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l surname -d 'Surname; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l name -d 'Given names; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l sex -d 'M or F' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l birthplace -d 'Comune or foreign state of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l birth-province -d 'Province of birth, EE for abroad' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l birth-country -d 'Foreign state of birth, by its code' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l citizen -d 'Whether the person is an Italian citizen' -r -f -a "it\t''
no\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l email -d 'E-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l pec -d 'Certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l mobile -d 'Mobile number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l phone -d 'Telephone number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l fax -d 'Fax number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l street -d 'Street of residence, with Via, Piazza …' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l house-number -d 'House number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l cap -d 'Postal code' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l town -d 'Town of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l province -d 'Province of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l association -d 'Professional association' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l membership -d 'Number in the association' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l organisation -d 'Code of the body on whose behalf the person acts' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l issuer -d 'Who issues the credentials' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l privacy -d 'The privacy declaration; a refusal stops, and nothing else is kept' -r -f -a "accepted\t''
refused\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l privacy-notice -d 'Which text of the privacy notice was read; the setting privacy.notice where none is said' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l accept-mismatch -d 'Why data that disagree with the codice fiscale are right' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l language -d 'Language of the messages to the person' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l secret-out -d 'Write the on-screen half of the PIN to FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l json -d 'Take the options from one JSON object on standard input' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l full -d 'Show contacts and document number whole'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l profile -d 'Only those of this profile' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l state -d 'Only those of this state' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l level -d 'Only those of this level' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l organisation -d 'Only those who act for this body' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l conflict -d 'Only those for whom other data arrived'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l full -d 'Show contacts whole; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l surname -d 'Surname, or its beginning' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l name -d 'Beginning of the given names, with the whole surname' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l email -d 'E-mail address, in any case' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l mobile -d 'Mobile number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l phone -d 'Telephone number, fixed or mobile' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l cf -d 'A codice fiscale: finds those of all its omocodia variants' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l full -d 'Show contacts whole; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l surname -d 'Surname; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d 'Given names; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l sex -d 'M or F' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l birthplace -d 'Comune or foreign state of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l birth-province -d 'Province of birth, EE for abroad' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l birth-country -d 'Foreign state of birth, by its code' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l citizen -d 'Whether the person is an Italian citizen' -r -f -a "it\t''
no\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'E-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l pec -d 'Certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l mobile -d 'Mobile number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l fax -d 'Fax number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l street -d 'Street of residence, with Via, Piazza …' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l house-number -d 'House number' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l cap -d 'Postal code' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l town -d 'Town of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l province -d 'Province of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l association -d 'Professional association' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l membership -d 'Number in the association' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l clear -d 'Empty a contact that nothing needs; may be repeated' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l evidence -d 'What proves the change: needed for who somebody is, and for a contact that secrets went to' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l accept-mismatch -d 'Why data that disagree with the codice fiscale are right' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l kind -d 'What was declared: privacy or obligations' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l version -d 'Which text' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l date -d 'The day; today where none is said' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from declare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from form" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l text -d 'What is to be remembered' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l channel -d 'How the person asked: counter, registered-mail, online, pec or inail-risponde' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l reason -d 'Why; kept in the log, not told to the holder' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l silent -d 'Do not tell the holder'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l reason -d 'Why; kept in the log, not told to the holder' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l silent -d 'Do not tell the holder'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l reason -d 'Why; kept in the log, not told to the holder' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l deceased -d 'The holder died on this day: nobody is written to' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l source -d 'Who or what says so' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l silent -d 'Do not tell the holder'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l to -d 'The new code' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l reason -d 'Why: omocodia, correction or temporary' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l evidence -d 'What proves it' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l accept-mismatch -d 'Why data that disagree with the new code are right' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from alias" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand user; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -f -a "add" -d 'Register a body or a firm'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -f -a "show" -d 'Show one body or firm'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -f -a "list" -d 'List bodies and firms by code'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -f -a "edit" -d 'Change what is known of a body or a firm'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and not __fish_seen_subcommand_from add show list edit close" -f -a "close" -d 'Close a body or a firm for good'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l name -d 'Its registered name' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l kind -d 'What it is: association-services, caf, patronato, intermediary, company, ente or gestore' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l email -d 'Its e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l pec -d 'Its certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l authorised-from -d 'First day on which it may use the services' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l authorised-to -d 'Last day on which it may' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l name -d 'Its registered name' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l email -d 'Its e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l pec -d 'Its certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l authorised-from -d 'First day on which it may use the services' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l authorised-to -d 'Last day on which it may' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand organisation; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -f -a "generate" -d 'Issue a new provisional password by message'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -f -a "status" -d 'Show how the password of an account stands'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -f -a "expire" -d 'End the password of an account before its day'
complete -c sportello -n "__fish_sportello_using_subcommand password; and not __fish_seen_subcommand_from generate status expire reset" -f -a "reset" -d 'Ask a second person for new secrets, for a holder who lost every way in'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from expire" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l type -d 'Which identity document: id-card, driving-licence, residence-permit, passport or other' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l document-number -d 'The number on it' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l expires -d 'Its last day' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand password; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "issue" -d 'Issue a PIN pair'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "show" -d 'Show how the PIN pair of an account stands, never a digit of it'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "resend" -d 'Queue the halves that never left once more, as they are'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "reissue" -d 'Void the PIN pair and issue another'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "revoke" -d 'End the PIN pair of an account'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and not __fish_seen_subcommand_from issue show resend reissue revoke waiting" -f -a "waiting" -d 'List who waits for the half that comes by post'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l secret-out -d 'Write the on-screen half to FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l collected-by -d 'Who collects for the holder, with a written delegation that stays here' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l collector-document -d 'The identity document of who collects' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l holder-document -d 'The identity document of the holder, of which a copy was brought' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from issue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from resend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l secret-out -d 'Write the on-screen half to FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l collected-by -d 'Who collects for the holder, with a written delegation that stays here' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l collector-document -d 'The identity document of who collects' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l holder-document -d 'The identity document of the holder, of which a copy was brought' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from reissue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l days -d 'How many days ago the letter left, at least' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l remind -d 'Ask them by e-mail, once in these days'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand pin; and __fish_seen_subcommand_from waiting" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "activate" -d 'Activate an account with the code of its activation e-mail'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "login" -d 'Check the credentials of an account holder'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "first" -d 'Play the first access of an account holder'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "change-password" -d 'Change the password of an account holder who gives the present one'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "recover" -d 'Put a new password in the place of a forgotten one'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "pins" -d 'Show the PIN to its holder, who gives the password'
complete -c sportello -n "__fish_sportello_using_subcommand access; and not __fish_seen_subcommand_from activate login first change-password recover pins status" -f -a "status" -d 'Show how the access of an account stands'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l code-file -d 'Take the code from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l json -d 'Take everything from one JSON object on standard input, and answer with one' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l password-file -d 'Take the password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l pin-file -d 'Take the PIN, both halves joined, from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l json -d 'Take everything from one JSON object on standard input, and answer with one' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l password-file -d 'Take the password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l pin-file -d 'Take the PIN, both halves joined, from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l new-password-file -d 'Take the new password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l answers-file -d 'Take the answers to the two secret questions from the lines of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l secret-out -d 'Write the on-screen half to a new FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l email-confirmed -d 'The address that the holder confirmed, which has to be the one on the sheet; a portal\'s token needs it' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l surname -d 'Surname; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l name -d 'Given names; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l sex -d 'M or F' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l birthplace -d 'Comune or foreign state of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l birth-province -d 'Province of birth, EE for abroad' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l birth-country -d 'Foreign state of birth, by its code' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l citizen -d 'Whether the person is an Italian citizen' -r -f -a "it\t''
no\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l email -d 'E-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l pec -d 'Certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l mobile -d 'Mobile number' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l phone -d 'Telephone number' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l fax -d 'Fax number' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l street -d 'Street of residence, with Via, Piazza …' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l house-number -d 'House number' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l cap -d 'Postal code' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l town -d 'Town of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l province -d 'Province of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l association -d 'Professional association' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l membership -d 'Number in the association' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from first" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l json -d 'Take everything from one JSON object on standard input, and answer with one' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l password-file -d 'Take the password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l pin-file -d 'Take the PIN, both halves joined, from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l new-password-file -d 'Take the new password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from change-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l json -d 'Take everything from one JSON object on standard input, and answer with one' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l answers-file -d 'Take the answers to the two secret questions from the lines of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l pin-file -d 'Take the PIN, both halves joined, from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l new-password-file -d 'Take the new password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l secret-out -d 'Write the on-screen half of the new PIN to a new FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l unknown-answers -d 'The holder does not know the answers'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l new-pin -d 'With the answers: a new PIN too, in the place of one that can no longer be seen'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from recover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l json -d 'Take everything from one JSON object on standard input, and answer with one' -r -f -a "-\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l password-file -d 'Take the password from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l pin-file -d 'Take the PIN, both halves joined, from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l secret-out -d 'Write the PIN to a new FILE instead of the terminal' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from pins" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand access; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -f -a "confirm" -d 'Record that a provider knows who somebody is'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and not __fish_seen_subcommand_from confirm list" -f -a "list" -d 'List the proofs of somebody\'s identity'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l provider -d 'Who vouches: spid, cie, cns, inps-pin, eidas, it-wallet, or another of the office\'s list' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l level -d 'Level of assurance; SPID and CIE prove somebody from level 2 on' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l date -d 'The day of the access' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l reference -d 'What the provider calls this access' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l profile -d 'The profile under which who is not registered is registered' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l surname -d 'Surname; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l name -d 'Given names; empty where the codice fiscale says that there is none' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l sex -d 'M or F' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l born -d 'Day of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l birthplace -d 'Comune or foreign state of birth' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l birth-province -d 'Province of birth, EE for abroad' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l birth-country -d 'Foreign state of birth, by its code' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l citizen -d 'Whether the person is an Italian citizen' -r -f -a "it\t''
no\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l email -d 'E-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l pec -d 'Certified e-mail address' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l mobile -d 'Mobile number' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l phone -d 'Telephone number' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l fax -d 'Fax number' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l street -d 'Street of residence, with Via, Piazza …' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l house-number -d 'House number' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l cap -d 'Postal code' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l town -d 'Town of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l province -d 'Province of residence' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l association -d 'Professional association' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l membership -d 'Number in the association' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand identity; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -f -a "search" -d 'Find who may become a delegate'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -f -a "grant" -d 'Give a person a role at a body'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -f -a "revoke" -d 'Take a role back'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and not __fish_seen_subcommand_from search grant revoke list" -f -a "list" -d 'List who acts for whom, and in which role'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l surname -d 'Surname, or its beginning' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l role -d 'The role, as the kind of body has it' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l from -d 'First day; today where none is said' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l to -d 'Last day' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l csv -d 'A CSV with the columns codice_fiscale and role, and from and to where there are days' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l role -d 'Which role, where there are several' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l organisation -d 'Only of this body' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l user -d 'Only of this person' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand delegate; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "import" -d 'Take over a list of shared codes'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "list" -d 'List the shared codes, and who takes over'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "convert" -d 'Give a shared code its successor, one natural person'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "postpone" -d 'Let a shared code count until a later day'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "disable" -d 'Set the day from which shared codes do not count'
complete -c sportello -n "__fish_sportello_using_subcommand company; and not __fish_seen_subcommand_from import list convert postpone disable notify" -f -a "notify" -d 'Write to the firms whose code ends'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l pending -d 'Only those that are still to convert'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l to -d 'The person, who has an active account' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from convert" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l to -d 'The day from which it does not count' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from postpone" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l from -d 'The first day on which they do not count' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l except -d 'Why this one goes on counting' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l days -d 'How many days before the end the reminder goes' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l dry-run -d 'Say what would be written, and queue nothing'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand company; and __fish_seen_subcommand_from notify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -f -a "grandi-utenti" -d 'Import the list that an association sent'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -f -a "registrations" -d 'Import the registrations of a portal'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -f -a "list" -d 'List imports, the newest first'
complete -c sportello -n "__fish_sportello_using_subcommand import; and not __fish_seen_subcommand_from grandi-utenti registrations list show" -f -a "show" -d 'Show what became of each row of an import'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l file-name -d 'What the file on standard input is called' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l rejects -d 'Write the bad rows to FILE, to be mended and imported again' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l mapping -d 'Take the names of the columns from FILE (TOML: `codice_fiscale = "Cod. socio"`)' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l encoding -d 'The encoding of the file, where it is not found out right' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l header-line -d 'The line that names the columns, where it is not found' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l jobs -d 'Work on N threads' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l dry-run -d 'Check only; change nothing'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from grandi-utenti" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l file-name -d 'What the file on standard input is called' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l rejects -d 'Write the bad rows to FILE, to be mended and imported again' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l mapping -d 'Take the names of the columns from FILE (TOML: `codice_fiscale = "Cod. socio"`)' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l encoding -d 'The encoding of the file, where it is not found out right' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l header-line -d 'The line that names the columns, where it is not found' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l jobs -d 'Work on N threads' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l secret-out -d 'Write the halves for the counter to FILE (0600), never over an existing one' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l dry-run -d 'Check only; change nothing'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l by-letter -d 'Send them by letter instead; every row then needs an address'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from registrations" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l outcome -d 'Only rows of this outcome: imported, warned, rejected or skipped' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand import; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "open" -d 'Open a request'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "show" -d 'Show one request: its papers, what it lacks, and the decisions on it'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "list" -d 'List requests in the order they were opened'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "edit" -d 'Complete what is written on an open request'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "remind" -d 'Tell the applicant by e-mail what an open request lacks'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "submit" -d 'Submit a complete request to the reviewers'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "withdraw" -d 'End a request that the person gives up'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "expire" -d 'End requests that were begun and abandoned'
complete -c sportello -n "__fish_sportello_using_subcommand request; and not __fish_seen_subcommand_from open show list edit remind submit withdraw expire transfer" -f -a "transfer" -d 'Hand a request to the competent office, and tell the person'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l kind -d 'What is asked for' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l mobile -d 'The mobile number given with it' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l cap -d 'The postal code that decides which office is competent' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l channel -d 'How it came in: counter, registered-mail, online, pec or inail-risponde' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l received -d 'The day it came in' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l protocol -d 'Its number in the office\'s register' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l about -d 'The request that an exception is about' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l reason -d 'Why a second person should agree' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l full -d 'Show its contacts whole; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l state -d 'Only those of this state' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l kind -d 'Only those of this kind' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l profile -d 'Only those of accounts under this profile' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l user -d 'Only those of this person' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l import -d 'Only those that an import opened' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l overdue -d 'Only those past the day they should be decided by'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l mobile -d 'The mobile number given with it' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l cap -d 'The postal code that decides which office is competent' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l channel -d 'How it came in: counter, registered-mail, online, pec or inail-risponde' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l received -d 'The day it came in' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l protocol -d 'Its number in the office\'s register' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from remind" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from submit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l dry-run -d 'Only list them'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from expire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l seat -d 'The competent office' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand request; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "queue" -d 'List what waits for a reviewer, the oldest first'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "next" -d 'Claim the oldest request that nobody holds'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "claim" -d 'Claim a request'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "release" -d 'Give a claimed request back to the queue'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "accept" -d 'Accept a request that you hold'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "return" -d 'Send a request back, to be completed'
complete -c sportello -n "__fish_sportello_using_subcommand review; and not __fish_seen_subcommand_from queue next claim release accept return reject" -f -a "reject" -d 'Refuse a request for good'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l profile -d 'Only requests of accounts under this profile' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from queue" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l profile -d 'Only requests of accounts under this profile' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from claim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l import -d 'All requests of an import' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l check -d 'A point that was looked at and is in order, as kind:point; may be given again' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l accept-warning -d 'A warning of a paper that is no obstacle, and why, as kind:warning=reason; may be given again' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l note -d 'A note for the approver' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l all-checks -d 'Everything on the checklist was looked at and is in order'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l reason -d 'Why, as a code: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled or other; a terminal offers them' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l note -d 'More words for the person' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l paper -d 'A paper that is meant, as a kind; may be given again' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from return" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l reason -d 'Why, as a code: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled or other; a terminal offers them' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l note -d 'More words for the person' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand review; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -f -a "approve" -d 'Approve a request, as the second person'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -f -a "reject" -d 'Refuse a reviewed request for good, as the second person'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -f -a "revoke" -d 'Take back the right to binding acts'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and not __fish_seen_subcommand_from approve reject revoke status" -f -a "status" -d 'Show how the credentials of an account stand'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l import -d 'All requests of an import' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l reason -d 'Why, as a code: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document, not-a-member, not-entitled or other; a terminal offers them' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l note -d 'More words for the person' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l reason -d 'Why; the person is told' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand credential; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "list" -d 'List messages in the order they were queued'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "show" -d 'Show one message, without its text'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "preview" -d 'Show the text of a message, its secret hidden'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "send" -d 'Send what is due'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "retry" -d 'Queue a message that did not leave once more, as it is'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "cancel" -d 'Give a message up, with the secret it carries'
complete -c sportello -n "__fish_sportello_using_subcommand message; and not __fish_seen_subcommand_from list show preview send retry cancel returned" -f -a "returned" -d 'Record that a message which left came back'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l state -d 'Only those of this state' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l kind -d 'Only those of this kind' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l user -d 'Only those about this person' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l full -d 'Show whole addresses; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l full -d 'Show the whole address; the log records it'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from preview" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l limit -d 'Send at most N' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l unknown -d 'Every message that may or may not have left'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l reason -d 'Why' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l reason -d 'What was said of it: unknown, refused, moved …' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l date -d 'The day it came back; today where none is said' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand message; and __fish_seen_subcommand_from returned" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -f -a "list" -d 'List events, the newest first'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -f -a "show" -d 'Show one event with its detail'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and not __fish_seen_subcommand_from list show verify" -f -a "verify" -d 'Prove the log: walk the chain and compare it with the rows it speaks of'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only events of this action' -r -f -a "office-created\t''
office-upgraded\t''
copy-accepted\t''
clock-behind\t''
setting-changed\t''
operator-added\t''
operator-granted\t''
operator-revoked\t''
operator-disabled\t''
operator-passphrase\t''
service-added\t''
admin-recovered\t''
recovery-renewed\t''
logged-in\t''
dispatch-keys-given-up\t''
user-created\t''
user-refused\t''
user-edited\t''
user-suspended\t''
user-restored\t''
user-closed\t''
user-conflict\t''
user-declared\t''
user-noted\t''
form-handed-out\t''
user-read-in-full\t''
users-read-in-full\t''
organisation-added\t''
organisation-edited\t''
organisation-closed\t''
account-activated\t''
activation-failed\t''
access-granted\t''
access-failed\t''
tries-forgotten\t''
first-access\t''
level-raised\t''
level-lowered\t''
password-changed\t''
password-recovered\t''
recovery-failed\t''
pin-failed\t''
pin-read\t''
password-issued\t''
password-expired\t''
pin-issued\t''
pin-collected\t''
pin-revoked\t''
pin-resent\t''
import-started\t''
import-batch\t''
import-finished\t''
message-sending\t''
message-sent\t''
message-failed\t''
message-retried\t''
message-cancelled\t''
pin-reminded\t''
message-returned\t''
contact-not-reached\t''
messages-read-in-full\t''
request-opened\t''
request-changed\t''
request-reminded\t''
request-edited\t''
request-submitted\t''
request-ended\t''
request-claimed\t''
request-released\t''
request-reopened\t''
request-reviewed\t''
request-decided\t''
document-added\t''
document-removed\t''
document-read\t''
document-purged\t''
identity-proved\t''
delegation-granted\t''
delegation-revoked\t''
company-imported\t''
company-converted\t''
company-postponed\t''
company-disabled\t''
company-told\t''
user-renamed\t''
credential-revoked\t''
refused\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N, 0 for all; without it a table shows 50, the other formats all' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l after -d 'Go on after this cursor' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand demo" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand demo" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand demo" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand demo" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand demo" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand completions" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand completions" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand completions" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand completions" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand completions" -s h -l help -d 'Print help'
complete -c sportello -n "__fish_sportello_using_subcommand man" -l office -d 'Work in the office in DIR' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand man" -l operator -d 'Act as NAME, where no session is open' -r
complete -c sportello -n "__fish_sportello_using_subcommand man" -l passphrase-file -d 'Take the passphrase from the first line of FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand man" -l token-file -d 'Act as the service whose token is in FILE' -r -F
complete -c sportello -n "__fish_sportello_using_subcommand man" -l format -d 'Write reports in this form' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
excel\t''"
complete -c sportello -n "__fish_sportello_using_subcommand man" -l lang -d 'Speak this language' -r -f -a "it\t''
en\t''"
complete -c sportello -n "__fish_sportello_using_subcommand man" -l color -d 'Use colours: on a terminal, unless NO_COLOR is set, always, or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c sportello -n "__fish_sportello_using_subcommand man" -s y -l yes -d 'Ask for no confirmation'
complete -c sportello -n "__fish_sportello_using_subcommand man" -l no-input -d 'Ask nothing at all'
complete -c sportello -n "__fish_sportello_using_subcommand man" -s q -l quiet -d 'Say less'
complete -c sportello -n "__fish_sportello_using_subcommand man" -s v -l verbose -d 'Say more'
complete -c sportello -n "__fish_sportello_using_subcommand man" -s h -l help -d 'Print help'
