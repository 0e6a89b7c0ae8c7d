package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.app.Wiring;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Target;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The commands from end to end: real files, a real notebook, the program's own wiring.
final class CommandFlowTest {

    private static final String PLAN = """
            Harbour Robotics plans bigger cranes
            Quay Daily
            5 January 2026, 18:05

            Harbour Robotics will invest more than $5.3 billion in cranes over three years, the company said on Monday.

            Revenue rose 12% to $1.2 billion in the last quarter. Results follow on March 12, 2026.
            """;
    private static final String LIST = """
            ---
            title: A list of brokers
            date: 2026-01-07
            ---

            Northside raised its price target for Harbour Robotics to $40 from $35.
            """;

    private record Run(int code, String out, String err) {

        JsonNode json() {
            return new ObjectMapper().readTree(out);
        }
    }

    @TempDir
    Path folder;

    private Path news;
    private Path notebook;

    @BeforeEach
    void writeNews() throws IOException {
        news = Files.createDirectory(folder.resolve("news to read"));
        notebook = folder.resolve("cranes.claimline");
        Files.writeString(news.resolve("plan.txt"), PLAN);
        Files.writeString(news.resolve("list.md"), LIST);
    }

    @Test
    void learnsWhatRepeats() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (String port : List.of("Northport", "Westport", "Southport")) {
            Files.writeString(letters.resolve(port + ".txt"), """
                    Cranes for %s

                    The harbour of %s takes new cranes, its owner said, and the old ones go to a museum nearby.

                    The desk sends this letter to all its friends

                    Letters by day
                    """.formatted(port, port));
        }
        run("import", letters.toString());

        Run list = run("furniture");
        assertThat(list.code).isZero();
        assertThat(list.out).contains("  1  no source, 3 articles, navigation: “Letters by day”",
                "  2  no source, 3 articles, boilerplate: “The desk sends this letter to all its friends”",
                "2 suggestions");
        assertThat(run("furniture", "--accept", "3").code).isEqualTo(2);
        assertThat(run("furniture", "--accept", "1", "--decline", "1").code).isEqualTo(2);

        Run done = run("furniture", "--accept", "2", "--decline", "1");

        assertThat(done.code).isZero();
        assertThat(done.out).contains("1 accepted, marked in 3 articles; 1 declined");
        assertThat(run("furniture").out).contains("nothing repeats that is not marked");
        assertThat(Files.readString(notebook.resolve("lexicon.tsv"))).contains("no-furniture\tNAVIGATION\tfoot\tis",
                "furniture\tBOILERPLATE\tfoot\tis\t65\tthe desk sends this letter to all its friends");
    }

    @Test
    void importsAFileOnce() {
        Run first = run("import", news.toString());
        assertThat(first.err).isEmpty();
        assertThat(first.code).isZero();
        assertThat(first.out).contains("2 imported, 0 known already, 0 failed");
        Run second = run("import", news.toString(), news.resolve("plan.txt").toString());
        assertThat(second.code).isZero();
        assertThat(second.out).contains("0 imported, 3 known already, 0 failed");
        assertThat(run("articles", "--json").json()).hasSize(2);
    }

    @Test
    void reportsEachBadFileAndGoesOn() throws IOException {
        Files.writeString(news.resolve("empty.txt"), "");
        Files.write(news.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
        Run run = run("import", news.toString(), folder.resolve("gone.txt").toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("2 imported, 0 known already, 3 failed");
        assertThat(run.err.lines()).hasSize(3).allMatch(line -> line.startsWith("claimline: "))
                .anyMatch(line -> line.contains("empty.txt: it is empty"))
                .anyMatch(line -> line.contains("picture.png: "))
                .anyMatch(line -> line.endsWith("gone.txt: there is no such file"));
    }

    @Test
    void aNotebookIsNothingToImport() throws IOException {
        run("import", news.toString());
        Path inside = folder.resolve("documents");
        Files.createDirectory(inside);
        Files.move(notebook, inside.resolve("cranes.claimline"));
        Files.writeString(inside.resolve("one.txt"), "The harbour took in $7 million in May.");
        Run all = run("import", inside.toString());
        assertThat(all.err).isEmpty();
        assertThat(all.out).contains("1 imported, 0 known already, 0 failed");
        Run named = run("import", inside.resolve("cranes.claimline").toString());
        assertThat(named.code).isEqualTo(1);
        assertThat(named.err.lines()).singleElement().asString().endsWith("it is a notebook; open it instead");
    }

    @Test
    void whatIsShownOfAFileMovesNoCursor() throws IOException {
        Path empty = news.resolve("red\u001b[31m\nline\u202Etxt.exe");
        try {
            Files.writeString(empty, "");
        } catch (java.nio.file.InvalidPathException _) {
            return;
        }
        Files.writeString(news.resolve("title.txt"), "Cranes \u001b[2J\u0007 rise\n\nThe harbour took in $7 million.");
        Run run = run("import", news.toString());
        assertThat(run.err.lines()).singleElement().asString().contains("red\uFFFD[31m\uFFFDline\uFFFDtxt.exe: it is");
        assertThat(run.out).contains("Cranes \uFFFD[2J\uFFFD rise").doesNotContain("\u001b");
    }

    @Test
    void extractsWithoutANotebook() {
        Run run = run("extract", "--json", news.resolve("plan.txt").toString());
        assertThat(run.err).isEmpty();
        JsonNode article = run.json().get(0);
        assertThat(article.propertyNames()).containsExactly("file", "title", "source", "author", "language",
                "published",
                "text", "furniture", "claims");
        assertThat(article.get("file").stringValue()).isEqualTo("plan.txt");
        assertThat(article.get("text").stringValue()).isEqualTo(PLAN);
        assertThat(article.get("published").propertyNames()).containsExactly("date", "time", "zone", "precision",
                "origin", "evidence");
        assertThat(article.get("published").get("date").stringValue()).isEqualTo("2026-01-05");
        assertThat(article.get("claims")).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.propertyNames()).containsExactly("start", "end", "quote", "kind", "type", "value", "low",
                    "high", "unit", "startDate", "endDate", "label", "qualifier", "direction", "metric", "subject",
                    "holder", "prior", "confidence", "rule", "because");
            assertThat(PLAN.substring(claim.get("start").intValue(), claim.get("end").intValue()))
                    .isEqualTo(claim.get("quote").stringValue());
        });
        assertThat(article.get("claims")).anySatisfy(claim -> {
            assertThat(claim.get("quote").stringValue()).isEqualTo("$5.3 billion");
            assertThat(claim.get("value").stringValue()).isEqualTo("5300000000");
            assertThat(claim.get("unit").stringValue()).isEqualTo("USD");
            assertThat(claim.get("low").isNull()).isTrue();
        });
        assertThat(notebook).doesNotExist();
    }

    @Test
    void takesPublicationDatesFromATableOrForAll() throws IOException {
        Path table = folder.resolve("dates.tsv");
        Files.writeString(table, "file\tdate\nplan.txt\t2024-03-04\nother.txt\t2024-03-05T10:11:12\n");
        String plan = news.resolve("plan.txt").toString();
        JsonNode one = run("extract", "--json", "--published", table.toString(), plan).json().get(0).get("published");
        assertThat(one.get("date").stringValue()).isEqualTo("2024-03-04");
        assertThat(one.get("origin").stringValue()).isEqualTo("entered");
        JsonNode all = run("extract", "--json", "--published", "2023-01-02", news.toString()).json();
        assertThat(all).hasSize(2).allSatisfy(
                article -> assertThat(article.get("published").get("date").stringValue()).isEqualTo("2023-01-02"));
    }

    @Test
    void settingsAreKeptAndAWrongPeriodIsRefused() {
        assertThat(run("settings", "--title", "Ports", "--period", "2025-09-01..2026-01-31").code).isZero();
        assertThat(run("settings").out).contains("Ports").contains("Sep 2025").contains("20 MB");
        Run wrong = run("settings", "--period", "2026-01-31..2025-09-01");
        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.err).contains("--period").contains("2025-09-01..2026-01-31");
        assertThat(run("settings").out).contains("Sep 2025");
    }

    @Test
    void refusesATableWithoutDates() throws IOException {
        Path table = folder.resolve("dates.tsv");
        Files.writeString(table, "file\tdate\nplan.txt\tlast week\n");
        Run run = run("extract", "--published", table.toString(), news.toString());
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("plan.txt").contains("2026-01-28");
    }

    @Test
    void listsWhatIsAskedFor() {
        run("import", news.toString());
        JsonNode targets = run("claims", "--json", "--kind", "target").json();
        assertThat(targets).isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.get("kind").stringValue()).isEqualTo("target"));
        assertThat(targets.get(0).propertyNames()).startsWith("id", "article", "start").endsWith("because", "status",
                "tags", "notes");
        assertThat(run("claims", "--status", "confirmed", "--json").json()).isEmpty();
        assertThat(run("claims", "--text", "5.3", "--json").json()).hasSize(1);
        assertThat(run("claims", "--from", "2026-01-06", "--json").json()).isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.get("article")).isEqualTo(targets.get(0).get("article")));
        assertThat(run("claims", "--csv").out).startsWith("id,article,title,").contains("\r\n");
        assertThat(run("articles", "--csv", "--text", "brokers").out.lines()).hasSize(2);
        assertThat(run("articles").out).contains("Harbour Robotics plans bigger cranes", "5 Jan 2026, 18:05", "stated");
    }

    @Test
    void listsEventsWithTheirWords() {
        run("import", news.toString());
        try (Notebook open = new Wiring().open(notebook)) {
            ClaimRow results = open.claims(ClaimFilter.STANDING.withText("March 12")).getFirst();
            open.apply(Edits.event(results.claim(), "Results", (Days) results.claim().reading()
                    .value()));
        }
        JsonNode events = run("events", "--json").json();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).propertyNames()).containsExactly("id", "title", "startDate", "endDate", "precision",
                "lane", "tags", "article", "claim", "quote");
        assertThat(events.get(0).get("quote").stringValue()).isEqualTo("March 12, 2026");
        assertThat(run("events", "--from", "2026-04-01", "--json").json()).isEmpty();
        assertThat(run("events").out).contains("12 Mar 2026", "Results");
    }

    @Test
    void exportsTheSameBytesAgain() throws IOException {
        run("import", news.toString());
        judge();
        Path notes = folder.resolve("notes");
        Run first = run("export", "--to", notes.toString());
        assertThat(first.out).contains("3 written, 0 unchanged, 0 left alone");
        TreeMap<String, String> before = contents(notes);
        assertThat(before.get("2026-01-05 Harbour Robotics plans bigger cranes.md")).contains("==\\$5.3 billion==",
                "#capex", "Twice the old plan.").doesNotContain("12%");
        Run second = run("export", "--to", notes.toString());
        assertThat(second.out).contains("0 written, 3 unchanged, 0 left alone");
        assertThat(contents(notes)).isEqualTo(before);
        assertThat(run("export", "--to", notes.toString(), "--include-suggested").out).contains("left alone");
        assertThat(contents(notes).get("2026-01-05 Harbour Robotics plans bigger cranes.md")).contains("12%");
    }

    @Test
    void exportsANoteOfItsOwnToAFileOfItsOwn() throws IOException {
        run("import", news.toString());
        var id = new NoteId("n-000000000001");
        try (Notebook open = new Wiring().open(notebook)) {
            ClaimRow results = open.claims(ClaimFilter.STANDING.withText("March 12")).getFirst();
            String link = new NoteLink(new NoteLink.ToClaim(results.claim().id()), "the day").markdown();
            open.apply(Edits.page(id, "# Who pays?\n\nAsk on " + link, Instant.EPOCH));
        }
        Path notes = folder.resolve("notes");
        run("export", "--to", notes.toString());
        assertThat(contents(notes).get("Who pays-.md")).contains("title: \"Who pays?\"", "claimline-id: " + id,
                "Ask on [[2026-01-05 Harbour Robotics plans bigger cranes#^c-");
        try (Notebook open = new Wiring().open(notebook)) {
            open.apply(Edits.discard(open.note(id).orElseThrow()));
        }
        Path later = folder.resolve("later");
        run("export", "--to", later.toString());
        assertThat(contents(later)).doesNotContainKey("Who pays-.md");
    }

    @Test
    void neverOverwritesAFileOfSomebodyElse() throws IOException {
        run("import", news.toString());
        Path table = folder.resolve("mine.csv");
        Files.writeString(table, "a,b\r\n");
        Run run = run("export", "--to", table.toString(), "--format", "csv");
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).isEqualTo("claimline: " + table
                + ": there is another file of this name; it was left alone" + System.lineSeparator());
        assertThat(table).hasContent("a,b");
        Run folderNeeded = run("export", "--to", table.toString());
        assertThat(folderNeeded.code).isEqualTo(1);
        assertThat(folderNeeded.err.lines()).containsExactly("claimline: " + table + ": is not a folder");
    }

    @Test
    void findsATamperedOriginal() throws IOException {
        run("import", news.toString());
        Run sound = run("check");
        assertThat(sound.code).isZero();
        assertThat(sound.out).contains("no fault found in 2 articles");
        try (Stream<Path> files = Files.walk(notebook.resolve("originals"))) {
            Path original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            original.toFile().setWritable(true);
            Files.writeString(original, "Something else.");
        }
        Run faulty = run("check");
        assertThat(faulty.code).isEqualTo(1);
        assertThat(faulty.err.lines()).singleElement().asString().startsWith("claimline: " + notebook)
                .contains("is not what was imported");
    }

    @Test
    void saysThatANotebookIsOpenElsewhere() {
        run("import", news.toString());
        try (Notebook _ = new Wiring().open(notebook)) {
            Run run = run("claims");
            assertThat(run.code).isEqualTo(1);
            assertThat(run.err.lines()).singleElement().asString().contains("the notebook is open in another");
        }
    }

    @Test
    void saysWhatIsWrongInOneLine() throws IOException {
        for (List<String> wrong : List.of(List.of("--nonsense"), List.of("import"), List.of("export"),
                List.of("claims", "--kind", "rumour"), List.of("extract", "--published", "yesterday", "x.txt"))) {
            Run run = run(wrong.toArray(String[]::new));
            assertThat(run.code).as("%s", wrong).isEqualTo(2);
            assertThat(run.err.lines()).as("%s", wrong).singleElement().asString().startsWith("claimline: ")
                    .contains("--help");
        }
        Run nothing = run("claims");
        assertThat(nothing.code).isEqualTo(1);
        assertThat(nothing.err).contains("there is no notebook");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("holiday.txt"), "A photo album.");
        notebook = other;
        Run foreign = run("import", news.toString());
        assertThat(foreign.code).isEqualTo(1);
        assertThat(foreign.err.lines()).singleElement().asString().contains("it holds something else");
        assertThat(other.resolve("holiday.txt")).exists();
    }

    private void judge() {
        try (Notebook open = new Wiring().open(notebook)) {
            ClaimRow plan = open.claims(ClaimFilter.STANDING.withText("5.3 billion")).getFirst();
            open.apply(Edits.confirm(List.of(plan.claim())));
            var target = new Target.OnClaim(plan.claim().id());
            open.apply(Edits.tag(target, "capex", List.of()));
            open.apply(Edits.note(target, "Twice the old plan.", Instant.parse("2026-02-01T10:00:00Z")));
        }
    }

    @Test
    void rereadsWhatAnOlderEngineOrOtherWordsHaveRead() throws IOException {
        run("import", news.toString());
        assertThat(run("settings").out).contains("engine        version " + ClaimExtractor.VERSION)
                .doesNotContain("were read with");
        assertThat(run("reread").out).contains("0 claims changed in 0 of 0 articles");
        assertThat(run("reread", "--all").out).contains("0 claims changed in 0 of 2 articles");

        Files.writeString(notebook.resolve("lexicon.tsv"), "subject\tHarbour Group\tharbour robotics\n");
        assertThat(run("settings").out).contains("with the notebook's own words", "2 of 2 articles were read with");
        assertThat(run("check").out).contains("no fault found", "2 of 2 articles were read with");
        assertThat(run("reread", "--dry-run").out).contains("would change in 2 of 2 articles");
        assertThat(run("reread").out).contains("changed in 2 of 2 articles");
        assertThat(run("check").out).doesNotContain("were read with");
        assertThat(run("claims", "--json").out).contains("Harbour Group");
    }

    @Test
    void aPeriodUnderStudyStandsInForADateThatAnArticleLacks() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.txt"),
                "The new crane\n\nHarbour Robotics opened its first yard in October, it said.\n");
        assertThat(run("extract", "--json", undated.toString()).json().get(0).get("claims")).isEmpty();
        JsonNode claim = run("extract", "--json", "--studied", "2025-09-01..2026-01-31", undated.toString()).json()
                .get(0).get("claims").get(0);
        assertThat(claim.get("startDate").asString()).isEqualTo("2025-10-01");
        assertThat(claim.get("because").asString()).contains("inferred");
    }

    @Test
    void tablesAreReadByTheUsersMapping() throws IOException {
        Path table = folder.resolve("export.csv");
        Files.writeString(table, """
                kind,what,words
                a,Cranes,Harbour Robotics will invest $5.3 billion in cranes over the next three years.
                b,Ships,
                """);
        Run preview = run("import", "--preview", table.toString());
        assertThat(preview.out()).contains("a table in UTF-8, separated by “,”", "text=words", "Cranes");
        assertThat(run("articles", "--json").json()).isEmpty();
        Run imported = run("import", "--map", "title=what,source=kind", "--save-mapping", "Ours", table.toString());
        assertThat(imported.out()).contains("Cranes", "1 imported");
        assertThat(imported.err()).contains("export.csv › 2", "the row has nothing in “words”");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(run("import", "--preview", table.toString()).out()).contains("mapping “Ours”: title=what");
        assertThat(run("import", "--mapping", "None", table.toString()).err()).contains("no mapping “None”");
        assertThat(run("import", "--map", "head=what", table.toString()).err()).contains("no role “head”");
    }

    @Test
    void anArticleIsReadInAnotherEncoding() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, "Öl\n\nDie Förderung stieg um 4 % auf 12 Mio. Fass, größer als früher.\n"
                .getBytes(Charset.forName("windows-1252")));
        run("import", file.toString());
        String id = run("articles", "--json").json().get(0).get("id").asString();
        assertThat(run("decode", id).out()).contains("windows-1252").contains("Öl");
        assertThat(run("decode", id, "IBM850").out()).contains("IBM850 (entered)").doesNotContain("Öl");
        assertThat(run("decode", id, "nothing").err()).contains("no encoding “nothing”");
        assertThat(run("import", "--encoding", "nothing", file.toString()).err()).contains("no encoding “nothing”");
    }

    @Test
    void findsWordsAmountsAndFilters() throws IOException {
        run("import", news.toString());
        JsonNode found = run("search", "--json", "$5.3bn", "in:claims").json();
        assertThat(found.get("claims").asInt()).isEqualTo(1);
        JsonNode hit = found.get("hits").get(0);
        assertThat(hit.get("is").asString()).isEqualTo("claim");
        assertThat(hit.get("quote").asString()).isEqualTo("$5.3 billion");
        JsonNode mark = hit.get("highlights").get(0);
        assertThat(hit.get("snippet").asString().substring(mark.get("start").asInt(), mark.get("end").asInt()))
                .isEqualTo("$5.3 billion");
        assertThat(run("search", "investing", "in:articles").out).contains("article", "bigger cranes",
                "will [invest] more",
                "1 found");
        assertThat(run("search", "--rebuild").out).contains("built again");
        assertThat(run("search", "--rebuild", "type:price-target", "-is:prior").out).contains("USD 40", "1 found");
        Run wrong = run("search", "kinds:target");
        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.err).contains("there is no field 'kinds'; it may be kind");
    }

    private Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = Stream.concat(Stream.of(args), args.length == 0 || args[0].startsWith("-")
                ? Stream.empty()
                : Stream.of("--notebook", notebook.toString())).toArray(String[]::new);
        int code = ClaimlineCommand.run(new Wiring(), new Console(new PrintWriter(out), new PrintWriter(err)), line);
        return new Run(code, out.toString(), err.toString());
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
