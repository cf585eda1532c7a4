namespace Toolbox.Diagnostics;

/// <summary>Every message about content, in one place so that a writer can review them. Grouped by what they are about.</summary>
public static class Problems
{
    // Files

    public static Problem FileTooLarge(long limitInMiB) => Error("bestand-te-groot",
        $"dit bestand is groter dan {limitInMiB} MiB.",
        $"this file is larger than {limitInMiB} MiB.",
        "verklein de afbeelding of splits de tekst.",
        "shrink the picture or split the text.");

    public static Problem NotUtf8() => Error("bestand-niet-utf8",
        "dit bestand is geen UTF-8.",
        "this file is not UTF-8.",
        "bewaar het opnieuw als UTF-8.",
        "save it again as UTF-8.");

    public static Problem BinaryFile() => Error("bestand-binair",
        "dit is geen tekst, al zegt de naam van het bestand van wel.",
        "this is not text, although the file's name says so.",
        "is het een afbeelding of een Word-bestand? Geef het zijn eigen extensie.",
        "is it a picture or a Word file? Give it its own extension.");

    public static Problem SymbolicLink() => Error("symbolische-koppeling",
        "dit is een symbolische koppeling; die worden niet gevolgd.",
        "this is a symbolic link; links are not followed.",
        "zet het bestand zelf in de map.",
        "put the file itself in the folder.");

    public static Problem UnclaimedFile() => Warning("bestand-onbekend",
        "met dit bestand gebeurt niets.",
        "nothing uses this file.",
        "pagina's eindigen op .md, afbeeldingen op .svg, .png, .jpg of .webp; of haal het weg.",
        "pages end in .md, pictures in .svg, .png, .jpg or .webp; or remove it.");

    public static Problem FileName(string suggestion) => Error("bestandsnaam-ongeldig",
        "de naam van een bestand of map wordt een adres: alleen kleine letters, cijfers en streepjes.",
        "the name of a file or folder becomes an address: lower-case letters, digits and hyphens only.",
        $"noem het '{suggestion}'.",
        $"call it '{suggestion}'.");

    public static Problem MissingDataFile(string what, string whatEn) => Error("bestand-ontbreekt",
        $"dit bestand ontbreekt; het bevat {what}.",
        $"this file is missing; it holds {whatEn}.",
        "maak het aan; `toolbox schema` beschrijft de velden.",
        "create it; `toolbox schema` describes its fields.");

    // YAML

    public static Problem InvalidYaml(Bilingual detail) => Error("yaml-ongeldig",
        $"dit is geen geldige YAML: {detail.Nl}.",
        $"this is not valid YAML: {detail.En}.",
        "zet tekst met een dubbelepunt, of die begint met een leesteken, tussen aanhalingstekens.",
        "put text with a colon, or that starts with punctuation, in quotes.");

    public static Problem YamlTab() => Error("yaml-tab",
        "in YAML mag je niet inspringen met een tab.",
        "YAML does not allow tabs for indentation.",
        "gebruik spaties.",
        "use spaces.");

    public static Problem YamlAnchor() => Error("yaml-anker",
        "ankers en verwijzingen (& en *) gebruiken we niet in YAML.",
        "anchors and aliases (& and *) are not used in our YAML.",
        "schrijf de waarde uit, of zet haar tussen aanhalingstekens.",
        "write the value out, or put it in quotes.");

    public static Problem YamlTooDeep(int limit) => Error("yaml-te-diep",
        $"de YAML is dieper genest dan {limit} niveaus.",
        $"the YAML is nested deeper than {limit} levels.",
        "maak het vlakker.",
        "make it flatter.");

    public static Problem MissingFrontMatter() => Error("kop-ontbreekt",
        "deze pagina heeft geen kop met gegevens.",
        "this page has no metadata at the top.",
        "begin het bestand met een regel '---', dan title en summary, en sluit af met '---'.",
        "start the file with a line '---', then title and summary, and close with '---'.");

    // Fields

    public static Problem UnknownField(string field, Bilingual owner, string? nearest, IEnumerable<string> fields) => Error("veld-onbekend",
        $"'{field}' is geen veld van {owner.Nl}.",
        $"'{field}' is not a field of {owner.En}.",
        nearest is null ? $"velden zijn: {string.Join(", ", fields)}." : $"bedoelde je '{nearest}'?",
        nearest is null ? $"fields are: {string.Join(", ", fields)}." : $"did you mean '{nearest}'?");

    public static Problem MissingField(string field, Bilingual owner, string description) => Error("veld-ontbreekt",
        $"'{field}' ontbreekt; {owner.Nl} heeft dit veld nodig.",
        $"'{field}' is missing; {owner.En} needs it.",
        description,
        description);

    public static Problem DuplicateField(string field, int firstLine) => Error("veld-dubbel",
        $"'{field}' staat er twee keer; de eerste staat op regel {firstLine}.",
        $"'{field}' is here twice; the first is on line {firstLine}.",
        "haal er een weg.",
        "remove one of them.");

    public static Problem WrongShape(string field, Bilingual expected, Bilingual found) => Error("veld-verkeerd",
        $"'{field}' moet {expected.Nl} zijn, maar hier staat {found.Nl}.",
        $"'{field}' must be {expected.En}, but this is {found.En}.");

    public static Problem OutOfRange(string field, string value, string range) => Error("waarde-buiten-bereik",
        $"'{field}' is {value}; het moet {range} zijn.",
        $"'{field}' is {value}; it must be {range}.");

    public static Problem CountOutOfRange(string field, int count, string range) => Error("aantal-buiten-bereik",
        $"'{field}' telt er {count}; het moeten er {range} zijn.",
        $"'{field}' holds {count}; it must hold {range}.",
        "haal weg of vul aan, of verdeel het over twee.",
        "remove or add some, or divide them over two.");

    public static Problem TooLong(string field, int length, int limit) => Error("tekst-te-lang",
        $"'{field}' telt {length} tekens; hoogstens {limit} mag.",
        $"'{field}' has {length} characters; {limit} is the most.",
        "kort de zin in tot wat iemand moet weten om te kiezen.",
        "shorten the sentence to what someone needs to choose.");

    public static Problem EmptyValue(string field) => Error("waarde-leeg",
        $"'{field}' is leeg.",
        $"'{field}' is empty.",
        "vul het in of haal de regel weg.",
        "fill it in or remove the line.");

    public static Problem UnknownValue(string field, string value, string? nearest, IEnumerable<string> values) => Error("waarde-onbekend",
        $"'{value}' is geen waarde van '{field}'.",
        $"'{value}' is not a value of '{field}'.",
        nearest is null ? $"kies uit: {string.Join(", ", values)}." : $"bedoelde je '{nearest}'?",
        nearest is null ? $"choose from: {string.Join(", ", values)}." : $"did you mean '{nearest}'?");

    public static Problem RenamedValue(string field, string value, string now) => Warning("waarde-hernoemd",
        $"'{value}' in '{field}' heet nu '{now}'.",
        $"'{value}' in '{field}' is now called '{now}'.",
        $"schrijf '{now}'; tot die tijd geldt de pagina gewoon.",
        $"write '{now}'; until then the page is still valid.");

    public static Problem RepeatedValue(string field, string value) => Error("waarde-dubbel",
        $"'{value}' staat twee keer in '{field}'.",
        $"'{value}' is in '{field}' twice.",
        "haal er een weg.",
        "remove one of them.");

    public static Problem MinimumAboveMaximum(string field, int min, int max) => Error("bereik-omgekeerd",
        $"bij '{field}' is het minimum ({min}) groter dan het maximum ({max}).",
        $"in '{field}' the minimum ({min}) is above the maximum ({max}).",
        "draai ze om.",
        "swap them.");

    public static Problem TallyOfOne() => Error("tellen-alleen",
        "een lijst over jezelf wordt niet geteld.",
        "a list about oneself is not tallied.",
        "haal 'tally' weg, of kies 'about: team'.",
        "remove 'tally', or choose 'about: team'.");

    public static Problem FieldNeeded(string field, Bilingual reason) => Error("veld-nodig",
        $"'{field}' is hier nodig: {reason.Nl}.",
        $"'{field}' is needed here: {reason.En}.");

    public static Problem NotCanonical() => Warning("opmaak",
        "de kop staat niet in de vaste opmaak.",
        "the metadata is not in its canonical form.",
        "draai `toolbox format`.",
        "run `toolbox format`.");

    // Figures and worksheets

    public static Problem WordTooWide(string word) => Error("woord-te-lang",
        $"'{word}' is langer dan zijn plek in de figuur.",
        $"'{word}' is longer than its place in the figure.",
        "kies een korter woord, of splits het met een streepje.",
        "choose a shorter word, or split it with a hyphen.");

    public static Problem UnknownNode(string node, string? nearest) => Error("knoop-onbekend",
        $"'{node}' is geen knoop van dit netwerk.",
        $"'{node}' is not a node of this network.",
        nearest is null ? "geef de knoop een regel bij 'nodes'." : $"bedoelde je '{nearest}'?",
        nearest is null ? "give the node a line in 'nodes'." : $"did you mean '{nearest}'?");

    public static Problem RepeatedNode(string node) => Error("knoop-dubbel",
        $"'{node}' is twee keer de id van een knoop.",
        $"'{node}' is the id of a node twice.",
        "geef elke knoop een eigen id.",
        "give every node an id of its own.");

    public static Problem CellCount(string row, int cells, int columns) => Error("cellen-verkeerd",
        $"de rij '{row}' telt {cells} van de {columns} cellen.",
        $"the row '{row}' has {cells} of the {columns} cells.",
        "geef elke kolom een cel, of laat 'cells' weg voor een lege rij.",
        "give every column a cell, or leave 'cells' out for an empty row.");

    public static Problem SheetPages(int needed, int declared) => Error("werkblad-past-niet",
        $"het werkblad beslaat {needed} {(needed == 1 ? "bladzijde" : "bladzijden")}; bij 'pages' staat {declared}.",
        $"the worksheet takes {needed} {(needed == 1 ? "page" : "pages")}; 'pages' says {declared}.",
        "maak vakken of rijen lager, haal een blok weg, of zet 'pages' goed.",
        "make boxes or rows lower, remove a block, or correct 'pages'.");

    // Cards

    public static Problem CardTooFull(Bilingual side, int lines) => Error("kaart-te-vol",
        $"dit past niet op de {side.Nl} van een kaart: het is {lines} {(lines == 1 ? "regel" : "regels")} te veel.",
        $"this does not fit on the {side.En} of a card: it is {lines} {(lines == 1 ? "line" : "lines")} too much.",
        "kort de tekst in; een kaart wordt ook klein geprint, acht op een vel.",
        "shorten the text; a card is printed small too, eight to a sheet.");

    public static Problem WordTooWideForCard(string word) => Error("kaartwoord-te-lang",
        $"'{word}' is langer dan een regel op een kaart.",
        $"'{word}' is longer than a line on a card.",
        "kies een korter woord, of splits het met een streepje.",
        "choose a shorter word, or split it with a hyphen.");

    // The start wizard

    public static Problem MissingScores(string variant, string question) => Error("scores-ontbreken",
        $"'{variant}' heeft geen punten bij de vraag '{question}'.",
        $"'{variant}' has no points for the question '{question}'.",
        "geef elk antwoord 0, 1, 2 of 3 punten, met een reden.",
        "give every answer 0, 1, 2 or 3 points, with a reason.");

    public static Problem MissingScore(string variant, string question, string answer) => Error("score-ontbreekt",
        $"'{variant}' heeft bij de vraag '{question}' geen punten voor het antwoord '{answer}'.",
        $"'{variant}' has no points for the answer '{answer}' to the question '{question}'.",
        "past het niet, geef het dan 0.",
        "if it does not suit, give it 0.");

    public static Problem NotAVariant(string page) => Error("geen-soort",
        $"'{page}' is geen pagina over een soort.",
        $"'{page}' is not a page about a variant.",
        "noem een bestand uit de map soorten.",
        "name a file of the folder soorten.");

    public static Problem NeverBest(string variant) => Error("soort-wint-nooit",
        $"bij geen enkele combinatie van antwoorden past '{variant}' het best.",
        $"no combination of answers makes '{variant}' the best.",
        "geef haar ergens meer punten dan de andere soorten, of haal haar weg.",
        "give it more points than the others somewhere, or remove it.");

    public static Problem NoOutcome() => Error("zonder-uitkomst",
        "elke soort wordt door een antwoord uitgesloten, dus kan er niets overblijven.",
        "every variant is excluded by some answer, so that nothing may be left.",
        "laat minstens één soort altijd mogelijk.",
        "leave at least one variant always possible.");

    public static Problem NoSeparation(string first, string second) => Error("scheidingsvraag-ontbreekt",
        $"niets onderscheidt '{second}' van '{first}': overal dezelfde punten, en geen scheidingsvraag.",
        $"nothing tells '{second}' from '{first}': the same points everywhere, and no separating question.",
        "schrijf bij 'separators' de vraag die tussen de twee beslist.",
        "write the question that decides between the two in 'separators'.");

    public static Problem UnknownPlace(string place, string? nearest, IEnumerable<string> places) => Error("plek-onbekend",
        $"[{place}] is geen plek die het startplan invult.",
        $"[{place}] is no place that the start plan fills in.",
        nearest is null ? $"plekken zijn: {string.Join(", ", places.Select(p => $"[{p}]"))}." : $"bedoelde je '[{nearest}]'?",
        nearest is null ? $"places are: {string.Join(", ", places.Select(p => $"[{p}]"))}." : $"did you mean '[{nearest}]'?");

    public static Problem VariantWithoutTools(string variant) => Error("soort-zonder-werkvormen",
        $"'{variant}' heeft in het startplan geen werkvormen.",
        $"'{variant}' has no tools in the start plan.",
        "noem bij 'variants' de werkvormen van het werk zelf.",
        "name the tools of the work itself at 'variants'.");

    public static Problem QuestionNeeded(string question) => Error("vraag-nodig",
        $"het startplan gebruikt het antwoord op de vraag '{question}', maar die vraag is er niet.",
        $"the start plan uses the answer to the question '{question}', but there is no such question.",
        "geef de vraag in start.yml haar oude id terug.",
        "give the question in start.yml its old id back.");

    public static Problem AgendasOutOfOrder(int before, int upTo) => Error("agendas-volgorde",
        $"een agenda tot en met {upTo} minuten staat na een van {before}; ze lopen van kort naar lang.",
        $"an agenda up to {upTo} minutes comes after one of {before}; they go from short to long.");

    public static Problem AgendaWithoutWork(int upTo) => Error("agenda-vol",
        $"de vaste onderdelen van de agenda tot en met {upTo} minuten laten geen tijd over voor het werk.",
        $"the fixed parts of the agenda up to {upTo} minutes leave no time for the work.",
        "maak een onderdeel korter.",
        "shorten a part.");

    public static Problem TemplateSum(int minutes, int sum) => Error("draaiboek-tijd",
        $"de onderdelen duren samen {sum} minuten; het draaiboek zegt {minutes}.",
        $"the items take {sum} minutes together; the template says {minutes}.",
        "maak een onderdeel korter of langer, of verander 'minutes' van het draaiboek.",
        "make an item shorter or longer, or change 'minutes' of the template.");

    public static Problem ToolOrTitle() => Error("werkvorm-of-titel",
        "een onderdeel is een werkvorm óf iets met een eigen titel.",
        "an item is a work form or something with a title of its own.",
        "geef 'tool' of 'title', en niet allebei.",
        "give 'tool' or 'title', and not both.");

    public static Problem EitherWeeksOrTimes(string frequency) => Error("weken-of-aantal",
        $"'{frequency}' noemt weken én een aantal.",
        $"'{frequency}' names weeks and a number of times.",
        "kies een van de twee: zoveel weken van keer tot keer, of zoveel keer per schooljaar.",
        "choose one: so many weeks from time to time, or so many times a school year.");

    public static Problem EndsBeforeItBegins(string name) => Error("vakantie-omgekeerd",
        $"'{name}' eindigt voor de vakantie begint.",
        $"'{name}' ends before it begins.",
        "zet de eerste dag bij 'from' en de laatste bij 'to'.",
        "put the first day at 'from' and the last at 'to'.");

    public static Problem FitsOutOfOrder(int before, int from) => Error("oordelen-volgorde",
        $"een oordeel vanaf {from} staat onder een oordeel vanaf {before}.",
        $"a fit from {from} stands below a fit from {before}.",
        "zet de oordelen van hoog naar laag.",
        "put the fits from high to low.");

    public static Problem FitsWithoutLowest(int from) => Error("oordelen-onvolledig",
        $"het laagste oordeel begint bij {from}; daaronder is er geen.",
        $"the lowest fit starts at {from}; there is none below.",
        "laat het laatste oordeel bij 0 beginnen.",
        "let the last fit start at 0.");

    // Markdown

    public static Problem RawHtml() => Error("html",
        "HTML in de tekst mag niet.",
        "HTML in the text is not allowed.",
        "gebruik Markdown, of een blok met :::.",
        "use Markdown, or a block with :::.");

    public static Problem LinkScheme(string scheme) => Error("link-schema",
        $"een link met '{scheme}:' mag niet.",
        $"a link with '{scheme}:' is not allowed.",
        "gebruik https, mailto, begrip:, bron: of een bestand.",
        "use https, mailto, begrip:, bron: or a file.");

    public static Problem LinkForm(string target) => Error("link-vorm",
        $"'{target}' is geen verwijzing naar een bestand in deze map.",
        $"'{target}' does not point to a file in this folder.",
        "begin bij de map van deze pagina, zoals ../theorie/kirkpatrick.md.",
        "start from this page's folder, like ../theorie/kirkpatrick.md.");

    public static Problem HeadingLevel(int level, int expected) => Error("kop-niveau",
        $"deze kop is van niveau {level}; hier past hoogstens niveau {expected}.",
        $"this heading is of level {level}; level {expected} is the deepest that fits here.",
        "de titel is niveau 1; begin in de tekst met ## en sla geen niveau over.",
        "the title is level 1; start the text with ## and skip no level.");

    public static Problem HeadingIsTitle() => Error("kop-titel",
        "een kop met een enkele # mag niet: de titel staat al in de kop van het bestand.",
        "a heading with one # is not allowed: the title is in the metadata.",
        "gebruik ##.",
        "use ##.");

    public static Problem UnknownBlock(string name, string? nearest, IEnumerable<string> names) => Error("blok-onbekend",
        $"'::: {name}' bestaat niet.",
        $"'::: {name}' does not exist.",
        nearest is null ? $"kies uit: {string.Join(", ", names)}." : $"bedoelde je '{nearest}'?",
        nearest is null ? $"choose from: {string.Join(", ", names)}." : $"did you mean '{nearest}'?");

    public static Problem UnclosedBlock(string name) => Error("blok-open",
        $"het blok '::: {name}' wordt niet afgesloten.",
        $"the block '::: {name}' is not closed.",
        "zet een regel ':::' aan het eind.",
        "put a line ':::' at the end.");

    public static Problem UnknownWord(string word, string? nearest) => Error("woord-onbekend",
        $"'{{{word}}}' staat niet in termen.yml.",
        $"'{{{word}}}' is not in termen.yml.",
        nearest is null ? "voeg het woord toe, of schrijf \\{ als je een accolade bedoelt." : $"bedoelde je '{{{nearest}}}'?",
        nearest is null ? "add the word, or write \\{ if you mean a brace." : $"did you mean '{{{nearest}}}'?");

    public static Problem ImageWithoutText() => Error("afbeelding-zonder-tekst",
        "deze afbeelding heeft geen beschrijving.",
        "this picture has no description.",
        "schrijf tussen de vierkante haken wat erop te zien is.",
        "write between the square brackets what it shows.");

    // References

    public static Problem BrokenLink(string target, string? nearest) => Error("link-kapot",
        $"'{target}' bestaat niet.",
        $"'{target}' does not exist.",
        nearest is null ? "verwijs naar een bestand, gerekend vanaf deze pagina: ../theorie/kirkpatrick.md." : $"bedoelde je '{nearest}'?",
        nearest is null ? "point to a file, counted from this page: ../theorie/kirkpatrick.md." : $"did you mean '{nearest}'?");

    public static Problem BrokenAnchor(string page, string anchor, string? nearest) => Error("anker-kapot",
        $"'{page}' heeft geen kop '#{anchor}'.",
        $"'{page}' has no heading '#{anchor}'.",
        nearest is null ? null : $"bedoelde je '#{nearest}'?",
        nearest is null ? null : $"did you mean '#{nearest}'?");

    public static Problem BrokenImage(string target, string? nearest) => Error("afbeelding-kapot",
        $"de afbeelding '{target}' bestaat niet.",
        $"the picture '{target}' does not exist.",
        nearest is null ? "zet het bestand naast de pagina." : $"bedoelde je '{nearest}'?",
        nearest is null ? "put the file beside the page." : $"did you mean '{nearest}'?");

    public static Problem UnknownPage(string field, string slug, string? nearest) => Error("pagina-onbekend",
        $"'{slug}' in '{field}' is geen pagina.",
        $"'{slug}' in '{field}' is not a page.",
        nearest is null ? "gebruik de naam van een bestand, zonder map en zonder .md." : $"bedoelde je '{nearest}'?",
        nearest is null ? "use the name of a file, without folder and without .md." : $"did you mean '{nearest}'?");

    public static Problem UnknownSource(string id, string? nearest) => Error("bron-onbekend",
        $"'{id}' staat niet in bronnen.yml.",
        $"'{id}' is not in bronnen.yml.",
        nearest is null ? "voeg de bron toe." : $"bedoelde je '{nearest}'?",
        nearest is null ? "add the source." : $"did you mean '{nearest}'?");

    public static Problem UnknownTerm(string slug, string? nearest) => Error("begrip-onbekend",
        $"'{slug}' staat niet in begrippen.yml.",
        $"'{slug}' is not in begrippen.yml.",
        nearest is null ? "voeg het begrip toe." : $"bedoelde je '{nearest}'?",
        nearest is null ? "add the term." : $"did you mean '{nearest}'?");

    // The site as a whole

    public static Problem DuplicateAddress(string address, string other) => Error("adres-dubbel",
        $"het adres {address} is al van {other}.",
        $"the address {address} already belongs to {other}.",
        "geef een van de twee een andere naam.",
        "rename one of the two.");

    public static Problem TakenAddress(string address, string owner) => Error("adres-bezet",
        $"op het adres {address} zet de site zelf een werkblad of kaarten van {owner}.",
        $"at the address {address} the site itself puts a worksheet or cards of {owner}.",
        "geef dit bestand een andere naam.",
        "rename this file.");

    public static Problem DuplicateSlug(string slug, string other) => Error("slug-dubbel",
        $"de naam '{slug}' is al van {other}.",
        $"the name '{slug}' already belongs to {other}.",
        "een naam is uniek over pagina's, secties met een eigen id, begrippen en kaarten.",
        "a name is unique over pages, sections with their own id, terms and cards.");

    public static Problem AliasHidesSlug(string alias, string other) => Error("alias-verbergt",
        $"'{alias}' is de naam van {other} en kan hier geen alias zijn.",
        $"'{alias}' is the name of {other} and cannot be an alias here.",
        "haal de alias weg, of verwijs naar die pagina met 'related'.",
        "remove the alias, or point to that page with 'related'.");

    public static Problem StepTimes(int computed, int people, string stated) => Warning("tijd-klopt-niet",
        $"de stappen duren samen {computed} minuten (met {people} mensen), maar 'duration' zegt {stated}.",
        $"the steps take {computed} minutes together (with {people} people), but 'duration' says {stated}.",
        "pas de minuten van de stappen aan, of de duur.",
        "adjust the minutes of the steps, or the duration.");

    // Hints

    public static Problem OrphanPage() => Hint("pagina-wees",
        "geen andere pagina verwijst naar deze pagina.",
        "no other page points to this page.",
        "noem haar bij 'related' van een pagina die erbij past, of zet in een tekst een link.",
        "name it in 'related' of a page that goes with it, or put a link in a text.");

    public static Problem LongSentence(int words, int limit, string beginning) => Hint("zin-lang",
        $"deze zin telt {words} woorden: \"{beginning}\"",
        $"this sentence has {words} words: \"{beginning}\"",
        $"maak er twee van; boven {limit} woorden raakt een lezer het begin kwijt.",
        $"make it two; above {limit} words a reader loses the beginning.");

    public static Problem DifficultText(int score, int limit, int wordsPerSentence) => Hint("tekst-moeilijk",
        $"deze pagina leest moeilijk: leesindex {score} (Flesch-Douma; onder {limit} is moeilijk), met gemiddeld {wordsPerSentence} woorden in een zin.",
        $"this page reads with difficulty: index {score} (Flesch-Douma; below {limit} is difficult), with {wordsPerSentence} words in a sentence on average.",
        "schrijf kortere zinnen, en kies voor lange woorden een gewoon woord.",
        "write shorter sentences, and choose a plain word for a long one.");

    public static Problem CopiedText(int words, string other, int line) => Hint("tekst-dubbel",
        $"vanaf hier staan {words} woorden die ook in {other} staan, vanaf regel {line}.",
        $"from here {words} words also stand in {other}, from line {line}.",
        "laat de tekst op één plek en verwijs ernaar, of zeg het hier in andere woorden.",
        "keep the text in one place and point to it, or say it in other words here.");

    public static Problem AlikeText(int percent, string file) => Hint("tekst-lijkt",
        $"ongeveer {percent}% van deze tekst staat bijna net zo in {file}.",
        $"about {percent}% of this text stands in {file} nearly the same.",
        "maak er één pagina van, of schrijf op wat deze anders maakt.",
        "make one page of them, or write down what makes this one different.");

    // Brands

    public static Problem InvalidAddress(string text, string? suggestion) => Error("adres-ongeldig",
        $"'{text}' is geen adres van een site.",
        $"'{text}' is not the address of a site.",
        suggestion is null ? "schrijf het hele adres, zoals https://school.example/toolbox/." : $"bedoelde je '{suggestion}'?",
        suggestion is null ? "write the full address, like https://school.example/toolbox/." : $"did you mean '{suggestion}'?");

    public static Problem SharedAddress(string address, string other) => Error("adres-gedeeld",
        $"het adres {address} is al van {other}; twee merken kunnen niet op één adres staan.",
        $"the address {address} already belongs to {other}; two brands cannot share one address.",
        "geef dit merk een eigen adres of een eigen map op dat adres.",
        "give this brand an address of its own, or a folder at that address.");

    public static Problem BrandName(string suggestion) => Error("merknaam-ongeldig",
        "de naam van deze map kan niet de naam van een merk zijn: alleen kleine letters, cijfers en streepjes, en niet 'toolbox' of 'all'.",
        "the name of this folder cannot name a brand: lower-case letters, digits and hyphens only, and not 'toolbox' or 'all'.",
        $"noem de map bijvoorbeeld '{suggestion}'.",
        $"call the folder '{suggestion}', for instance.");

    public static Problem NotForBrands(string instead, string insteadEn) => Error("bestand-niet-van-merk",
        "dit bestand hoort bij de hele toolbox en kan niet in de map van een merk staan.",
        "this file belongs to the whole toolbox and cannot stand in a brand's folder.",
        instead,
        insteadEn);

    public static Problem InvalidColour(string text) => Error("kleur-ongeldig",
        $"'{text}' is geen kleur.",
        $"'{text}' is not a colour.",
        "schrijf een kleur met zes cijfers of letters, tussen aanhalingstekens: \"#0b5563\".",
        "write a colour with six digits or letters, in quotes: \"#0b5563\".");

    public static Problem UnreadableColour(string colour, Bilingual ratio, string nearest) => Error("kleur-onleesbaar",
        $"tekst in de kleur {colour} is op onze achtergronden niet te lezen: het contrast is {ratio.Nl}, en 4,5 is nodig.",
        $"text in the colour {colour} cannot be read on our backgrounds: the contrast is {ratio.En}, and 4.5 is needed.",
        $"de dichtstbijzijnde kleur die het haalt is \"{nearest}\".",
        $"the nearest colour that reaches it is \"{nearest}\".");

    public static Problem MissingLogo(string name, string? nearest) => Error("logo-ontbreekt",
        $"het logo '{name}' staat niet in de map van het merk.",
        $"the logo '{name}' is not in the brand's folder.",
        nearest is null ? "zet een SVG of PNG naast brand.yml en noem alleen de naam van het bestand." : $"bedoelde je '{nearest}'?",
        nearest is null ? "put an SVG or PNG beside brand.yml and give the name of the file only." : $"did you mean '{nearest}'?");

    public static Problem LogoType() => Error("logo-soort",
        "dit logo is geen SVG of PNG.",
        "this logo is neither SVG nor PNG.",
        "bewaar het als SVG of PNG; alleen de extensie veranderen helpt niet.",
        "save it as SVG or PNG; a change of extension alone does not help.");

    public static Problem LogoTooLarge(int limitInKiB) => Error("logo-te-groot",
        $"dit logo is groter dan {limitInKiB} KiB, en elke bezoeker haalt het op.",
        $"this logo is larger than {limitInKiB} KiB, and every visitor fetches it.",
        "verklein het; het is hoogstens een paar centimeter groot.",
        "shrink it; it is a few centimetres at most.");

    public static Problem UnsafeLogo(Bilingual found) => Error("logo-onveilig",
        $"in dit logo staat {found.Nl}; een logo is alleen een tekening.",
        $"this logo holds {found.En}; a logo is a drawing only.",
        "exporteer het opnieuw als gewone SVG, of gebruik een PNG.",
        "export it again as plain SVG, or use a PNG.");

    public static Problem CannotHide(string page, Bilingual why) => Error("verbergen-kan-niet",
        $"'{page}' kan niet verborgen worden: {why.Nl}.",
        $"'{page}' cannot be hidden: {why.En}.",
        "laat de pagina staan, of vervang haar door een eigen pagina met dezelfde naam.",
        "leave the page, or replace it with a page of your own under the same name.");

    public static Problem LostSlug(string slug) => Error("slug-verdwenen",
        $"de naam '{slug}' van de vervangen pagina ontbreekt; links daarheen zouden breken.",
        $"the name '{slug}' of the replaced page is missing; links to it would break.",
        slug.StartsWith('/') ? "zet het oude adres ook hier bij 'redirectFrom'." : $"geef een kop {{#{slug}}} achter zijn titel, of houd de kaart met dat id.",
        slug.StartsWith('/') ? "name the old address in 'redirectFrom' here too." : $"put {{#{slug}}} after the title of a heading, or keep the card with that id.");

    public static Problem MissingBase(string replaced, string hash) => Warning("basis-ontbreekt",
        $"dit vervangt '{replaced}' van de toolbox zonder te zeggen welke versie daarvan.",
        $"this replaces '{replaced}' of the toolbox without saying which version of it.",
        $"zet erbij: basedOn: {hash}; dan zegt `brand status` wanneer de toolbox iets beters heeft.",
        $"add: basedOn: {hash}; then `brand status` says when the toolbox has something better.");

    public static Problem NeedlessBase() => Error("basis-overbodig",
        "dit vervangt niets van de toolbox en kan dus nergens op gebaseerd zijn.",
        "this replaces nothing of the toolbox, so it cannot be based on it.",
        "haal 'basedOn' weg, of geef het bestand of de regel de naam van wat het vervangt.",
        "remove 'basedOn', or give the file or entry the name of what it replaces.");

    // Templates

    public static Problem TemplateOutsideSubset(string construct) => Error("sjabloon-buiten-deelverzameling",
        $"'{construct}' werkt niet hetzelfde op de server en in de browser.",
        $"'{construct}' does not work the same on the server and in the browser.",
        "schrijf {{else}}, {{#if}} of {{#with}}.",
        "write {{else}}, {{#if}} or {{#with}}.");

    public static Problem TemplateInvalid(string detail) => Error("sjabloon-ongeldig",
        $"dit sjabloon kan niet gelezen worden: {detail}",
        $"this template cannot be read: {detail}");

    internal static Problem Error(string code, string nl, string en, string? tipNl = null, string? tipEn = null) =>
        Make(code, Severity.Error, nl, en, tipNl, tipEn);

    internal static Problem Warning(string code, string nl, string en, string? tipNl = null, string? tipEn = null) =>
        Make(code, Severity.Warning, nl, en, tipNl, tipEn);

    private static Problem Hint(string code, string nl, string en, string tipNl, string tipEn) =>
        Make(code, Severity.Hint, nl, en, tipNl, tipEn);

    private static Problem Make(string code, Severity severity, string nl, string en, string? tipNl, string? tipEn) =>
        new(code, severity, new Bilingual(nl, en), tipNl is null || tipEn is null ? null : new Bilingual(tipNl, tipEn));
}
