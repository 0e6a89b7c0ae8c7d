package org.claimline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.claimline.domain.Days;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String BODY = """
            The company said that sales of its cloud unit grew faster than a year ago, and that it would build more.
            Its shares ended the day a little higher, in line with the market, after a weak start.""";

    private static final ReadingHints STUDIED = new ReadingHints(
            Optional.of(new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31), Days.Precision.RANGE)),
            Optional.empty());

    private final ArticleReader reader = new ArticleReader();

    private ReadDocument read(String text) throws UnreadableException {
        return reader.read("note.txt", text.getBytes(StandardCharsets.UTF_8), STUDIED);
    }

    private static List<String> marked(ReadDocument document, Reason reason) {
        return document.details().furniture().stream().filter(f -> f.reason() == reason).map(Furniture::span)
                .map(s -> s.in(document.text())).toList();
    }

    @Test
    void keepsAPlainTextAsItIs() throws UnreadableException {
        ReadDocument document = read("\uFEFFA headline\r\n\r\n  Two  spaces,\ttabs \rand line ends\r\n");
        assertThat(document.text()).isEqualTo("A headline\n\n  Two  spaces,\ttabs \nand line ends\n");
        assertThat(document.mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryCommonEncoding(String charset) throws UnreadableException {
        String text = "Größere Umsätze\n\nDie Erlöse stiegen – so die Firma – um ein Fünftel, und die Aktie zog an.";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(reader.read("a.txt", bytes, ReadingHints.NONE).text()).isEqualTo(text);
    }

    @Test
    void readsUtf16WithAMark() throws UnreadableException {
        byte[] bytes = "\uFEFF新闻 and text".getBytes(StandardCharsets.UTF_16LE);
        assertThat(reader.read("a.txt", bytes, ReadingHints.NONE).text()).isEqualTo("新闻 and text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "28.01.2026 - 20:23:04 > 2026-01-28 > 20:23:04 > -",
        "Published: 25 November 2025, 18:05 HKT > 2025-11-25 > 18:05 > Asia/Hong_Kong",
        "Nov. 25, 2025 > 2025-11-25 > - > -",
        "Example Wire | Nov 25, 2025 5:30 pm ET > 2025-11-25 > 17:30 > America/New_York",
        "By Jane Roe - 25 November 2025 > 2025-11-25 > - > -",
        "Updated Nov 27, 2025; published Nov 25, 2025 > 2025-11-25 > - > -",
        "2025-11-25T18:05:00+01:00 > 2025-11-25 > 18:05 > +01:00",
        "Stand: 25.11.2025 > 2025-11-25 > - > -"})
    void readsTheStampAtTheHead(String stamp, LocalDate day, String time, String zone) throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n" + stamp + "\n" + BODY);
        Published published = document.details().published().orElseThrow();
        assertThat(published.date()).isEqualTo(day);
        assertThat(published.time().map(LocalTime::toString).orElse("-")).isEqualTo(time);
        assertThat(published.zone().map(ZoneId::getId).orElse("-")).isEqualTo(zone);
        assertThat(published.origin()).isEqualTo(Origin.STATED);
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).containsExactly(stamp);
    }

    @Test
    void readsAStampThatIsGluedToTheText() throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n28.01.2026 - 20:23:04The company has said more.\n" + BODY);
        assertThat(document.details().published().orElseThrow().time()).contains(LocalTime.of(20, 23, 4));
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).containsExactly("28.01.2026 - 20:23:04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANGZHOU, Nov 25 (Agency) - ", "HONG KONG, Nov. 25, 2025 /WireService/ -- ",
        "Springfield, Calif. – November 25, 2025 – ", "SAN ROCCO, Calif.—November 25, 2025— "})
    void readsADateline(String dateline) throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n" + dateline + BODY);
        assertThat(document.details().published().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).containsExactly(dateline);
    }

    @Test
    void takesTheAdsDateLastAndCallsItInferred() throws UnreadableException {
        String ad = "\nAd\nExample shares: Buy or Sell?! New study from October 9 delivers the answer:\n";
        Published published = read(BODY + ad).details().published().orElseThrow();
        assertThat(published.date()).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(published.origin()).isEqualTo(Origin.INFERRED);
        assertThat(published.evidence()).isEqualTo("October 9");
        Published stamped = read("Cloud unit grows\n10 October 2025\n" + BODY + ad).details().published().orElseThrow();
        assertThat(stamped.date()).isEqualTo(LocalDate.of(2025, 10, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On November 14, 2025 the company will publish its results, it said.",
        "The results of 14.11.2025 were better than expected, and shares rose.",
        "Investors wait for January 28, 2026, when the bank decides."})
    void doesNotTakeADateOfTheBody(String sentence) throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n" + sentence + "\n" + BODY);
        assertThat(document.details().published()).isEmpty();
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).isEmpty();
    }

    @Test
    void takesTheHeadingsOfAChronicleForWhatTheyAre() throws UnreadableException {
        ReadDocument document = read(
                "A year in dates\nMay 2, 2025\nFirst.\nJune 3, 2025\nSecond.\nJuly 4, 2025\nThird.");
        assertThat(document.details().published()).isEmpty();
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).isEmpty();
    }

    @Test
    void letsTheUsersDateWin() throws UnreadableException {
        Published entered = Published.on(LocalDate.of(2025, 12, 24), Origin.ENTERED, "entered");
        ReadingHints hints = new ReadingHints(Optional.empty(), Optional.of(entered));
        byte[] bytes = ("Cloud unit grows\n10 October 2025\n" + BODY).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("a.txt", bytes, hints).details().published()).contains(entered);
    }

    @Test
    void takesADateFromTheFilesNameAsInferred() throws UnreadableException {
        ReadDocument document = reader.read("2025-11-25-cloud.txt", BODY.getBytes(StandardCharsets.UTF_8), STUDIED);
        assertThat(document.details().published()).get().extracting(Published::origin).isEqualTo(Origin.INFERRED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PROMOTION | Ad",
        "PROMOTION | - Ad -",
        "PROMOTION | [Advertisement]",
        "PROMOTION | Example: too cheap to miss? Click here for the free dossier.",
        "PROMOTION | Should investors sell immediately? Or is a purchase of Example worth it?",
        "PROMOTION | Sign up for our morning letter.",
        "PROMOTION | Download our app for Android.",
        "PROMOTION | Example: Buy or sell? Read more here...",
        "TEASER | Read More: What the makers of chips say",
        "TEASER | For more articles like this, please visit us at example.com",
        "CONTACT | To contact the reporter on this story: Jane Roe in Paris at jroe@example.com",
        "CONTACT | press@example.com",
        "COPYRIGHT | ©2025 Example Wire",
        "BYLINE | --With assistance from Jane Roe.",
        "BYLINE | (Reporting by Jane Roe in Paris; editing by John Doe)",
        "BOILERPLATE | (Updates with shares in third paragraph.)",
        "NAVIGATION | Share this article",
        "NAVIGATION | View comments",
        "PROMOTION | Miss no harbour: put your name up to our newsletter today!",
        "PROMOTION | To continue reading, log in or take a plan.",
        "PROMOTION | Five stocks we like better than Example",
        "CONTACT | Kontakt:",
        "BYLINE | Source: company data",
        "COPYRIGHT | (© Jane Roe)",
        "BOILERPLATE | When you buy through our links, we may earn a commission.",
        "BOILERPLATE | The author has no position in any of the stocks mentioned here.",
        "BOILERPLATE | This press release contains forward-looking words such as plan, aim and hope.",
        "BOILERPLATE | Der Text gibt die Meinung des Autors wieder."})
    void marksFurniture(Reason reason, String line) throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n" + BODY + "\n" + line);
        assertThat(marked(document, reason)).containsExactly(line);
        assertThat(document.details().furniture()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analysts advise clients to sell 3 million shares now.", "The ad business grew 12%.",
        "Advertising", "Share buybacks reached $5 billion in the quarter.", "By 2030 it wants to double capacity.",
        "Related costs rose to 4 billion yuan, the statement said, because of new centres and their power.",
        "Should the bank cut rates, investors would buy or sell more bonds, said one of them.",
        "Contacts between both sides led to an order of 120 machines.", "More from the plan: 3 sites by May.",
        "(c) 3 million shares that the fund bought,", "— Jane Roe (@jane) 5 May 2025",
        "Sign up for the Example+ bundle costs 12 dollars a month",
        "Forward-looking statements of the board moved the share by 3%.", "The app for Android has 3 million readers.",
        "Source: the bank said so in a letter to its 400 largest clients in May.",
        "Subscribers rose to 12 million, and the bank may earn more fees."})
    void leavesBodyTextAlone(String sentence) throws UnreadableException {
        String filler = (BODY + "\n").repeat(10);
        ReadDocument document = read("Cloud unit grows\n" + filler + sentence + "\n" + filler);
        assertThat(document.details().furniture()).extracting(Furniture::reason)
                .containsExactlyElementsOf(sentence.equals("Advertising")
                        ? List.of(Reason.HEADLINE, Reason.PROMOTION)
                        : List.of(Reason.HEADLINE));
    }

    @Test
    void readsTheByline() throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\nBy Jane Roe and John Doe\n(Example Wire) -- " + BODY);
        assertThat(document.details().title()).isEqualTo("Cloud unit grows");
        assertThat(document.details().author()).contains("Jane Roe and John Doe");
        assertThat(document.details().source()).contains("Example Wire");
        assertThat(document.details().language()).contains("en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Example Markets Daily > 25 November 2025 | 18:05 HKT",
        "Example Wire > 2025-11-25"})
    void readsThePaperAboveTheStamp(String paper, String stamp) throws UnreadableException {
        ReadDocument document = read("Cloud unit grows\n" + paper + "\n" + stamp + "\n\n" + BODY);
        assertThat(document.details().source()).contains(paper);
        assertThat(marked(document, Reason.BYLINE)).containsExactly(paper);
        assertThat(marked(document, Reason.PUBLICATION_STAMP)).containsExactly(stamp);
    }

    @Test
    void marksAnAdToTheEndOfItsBlockOnly() throws UnreadableException {
        ReadDocument document = read(
                "Cloud unit grows\n\n" + BODY + "\n\nAd\nA pitch in words of its own.\nAnd one more.\n\n"
                        + "Costs fell, too.");
        assertThat(marked(document, Reason.PROMOTION)).containsExactly("Ad", "A pitch in words of its own.",
                "And one more.");
        ReadDocument dense = read("Cloud unit grows\n" + BODY + "\nAd\nCosts fell, too.");
        assertThat(marked(dense, Reason.PROMOTION)).containsExactly("Ad");
    }

    @Test
    void marksTheAdsOfAPage() throws UnreadableException {
        String page = "<html><body><article><h1>Cloud unit grows</h1><p>" + BODY + "</p><div class='advert'>Shares: "
                + "all in our study of October 9.</div><p>" + BODY + "</p></article></body></html>";
        ReadDocument document = read(page);
        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(document.details().title()).isEqualTo("Cloud unit grows");
        assertThat(marked(document, Reason.PROMOTION)).containsExactly("Shares: all in our study of October 9.");
        assertThat(document.details().published().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "GB18030", "Shift_JIS", "UTF-8"})
    void readsAPageInTheCharsetThatItNames(String charset) throws UnreadableException {
        String words = charset.startsWith("G") || charset.startsWith("S") ? "日本の会社" : "Größe für Städte";
        String page = "<html><head><meta charset='" + charset + "'></head><body><p>" + words + " " + BODY
                + "</p></body>";
        byte[] bytes = page.getBytes(Charset.forName(charset));
        assertThat(reader.read("p.html", bytes, ReadingHints.NONE).text()).startsWith(words);
    }

    @Test
    void readsTheFieldsAtTheHead() throws UnreadableException {
        ReadDocument document = read("Title: Cloud unit grows\nSource: Example Wire\nDate: 2025-11-25\n"
                + "URL: https://example.com/cloud\n\n" + BODY);
        assertThat(document.details().title()).isEqualTo("Cloud unit grows");
        assertThat(document.details().source()).contains("Example Wire");
        assertThat(document.details().url()).get().hasToString("https://example.com/cloud");
        assertThat(document.details().published().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(document.details().furniture()).hasSize(4);
    }

    @Test
    void namesAnArticleWithoutAHeadlineByItsFirstWords() throws UnreadableException {
        assertThat(read(BODY.replace('\n', ' ')).details().title())
                .isEqualTo(
                        "The company said that sales of its cloud unit grew faster than a year ago, and that it would build…");
    }

    @Test
    void furnitureNeverOverlaps() throws UnreadableException {
        ReadDocument document = read("Ad\nBy Jane Roe\n28.01.2026 - 20:23:04 Read more here...\nAd\nAd\n" + BODY);
        List<Furniture> furniture = document.details().furniture();
        assertThat(furniture).isSorted();
        for (int i = 1; i < furniture.size(); i++) {
            assertThat(furniture.get(i).span().overlaps(furniture.get(i - 1).span())).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | EMPTY | empty",
        "2020200a | EMPTY | white space",
        "255044462d312e37 | DAMAGED | cut off",
        "504b030414000000 | UNKNOWN_FORMAT | a ZIP archive",
        "89504e470d0a1a0a0000 | BINARY | a PNG picture",
        "610062636400000102 | BINARY | zero bytes",
        "0102030405060708 | BINARY | control characters",
        "2d2d2d0a2a2a2a | NO_TEXT | no article text"})
    void saysWhyAFileIsNotRead(String hex, UnreadableException.Reason reason, String detail) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> reader.read("file", bytes, ReadingHints.NONE))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableException.class))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e).hasMessageContaining(detail));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss> | a news feed",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x> | an XML document",
        "{\"title\": \"x\"} | no article text"})
    void namesFormatsThatAreNotRead(String text, String what) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(what);
    }
}
