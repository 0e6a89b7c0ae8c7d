package org.claimline.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String FIRST = "The cloud unit grew faster than a year ago, the company said, and it will "
            + "build more data centres in three countries before the end of next year.";
    private static final String SECOND = "Its shares ended the day a little higher, in line with the market, after a "
            + "weak start in the morning that traders put down to profit taking.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST + " Again.</p>";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + FIRST + " Again.";

    private static Page page(String head, String body) {
        return Page.read("<!doctype html><html lang='en-GB'><head>" + head + "</head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nav><a href='/'>Home</a> <a href='/m'>Markets and other long words here</a></nav>",
        "<div class='cookie-banner'><p>We use cookies to make this page better, says the text that all show.</p></div>",
        "<aside><h3>Also new</h3><p>Another story is told here in a sentence that is long enough to count.</p></aside>",
        "<div class='share-buttons'><a href='#'>Share on one site</a><a href='#'>Share on another site</a></div>",
        "<section id='comments'><p>I do not believe a word of this, said somebody who had read the first line.</p></section>",
        "<div class='relatedPosts'><p>Another story is told here in a sentence that is long enough to count.</p></div>",
        "<ul><li><a href='/1'>One more headline of the day</a></li><li><a href='/2'>And one more of them</a></li></ul>",
        "<article><h2><a href='/x'>Another headline</a></h2><p>Another story in short, a sentence that is long.</p></article>",
        "<div><h3><a href='/x'>Another headline of today</a></h3><p>What it says, in one sentence that is long.</p></div>",
        "<script>document.write('<p>written by a script, which never runs here at all, of course</p>')</script>",
        "<div style='display:none'><p>Nobody sees this sentence, and so nobody should read it as news.</p></div>",
        "<footer><p>All rights are reserved by the people whose page this is, and by nobody else at all.</p></footer>",
        "<noscript><p>Please switch scripts on.</p></noscript>", "<iframe src='http://example.com/ad'></iframe>",
        "<h3>Related posts</h3><p><a href='/3'>A pointer to somewhere else</a></p>"})
    void leavesOutWhatIsNotTheArticle(String clutter) {
        assertThat(page("", "<article><h1>Cloud unit grows</h1>" + BODY + "</article>" + clutter).text())
                .isEqualTo(TEXT);
        assertThat(page("", "<div><h1>Cloud unit grows</h1>" + BODY + clutter + "</div>").text()).isEqualTo(TEXT);
    }

    @Test
    void keepsAnAdInsideTheBody() {
        String ad = "<p>Should investors sell immediately? Or is a purchase of the share worth it?</p>";
        assertThat(page("", "<article><h1>Title</h1>" + BODY + ad + BODY + "</article>").text())
                .contains("Should investors sell immediately?");
    }

    @Test
    void takesAllOfAPageThatHoldsNoArticle() {
        assertThat(page("", "<div>Three words here</div>").text()).isEqualTo("Three words here");
        assertThat(page("", "<table><tr><td>Revenue</td><td>12.5</td></tr></table>").text()).isEqualTo("Revenue 12.5");
    }

    @Test
    void keepsAndMarksWhatThePageCallsAnAd() {
        String ad = "<div class='ad-box'><p>Advertisement</p><p>Our new study of January 15 tells all.</p></div>";
        Page page = page("", "<article><h1>Title</h1>" + BODY + ad + BODY + "</article>");
        assertThat(page.promotions()).extracting(s -> s.in(page.text())).containsExactly("Advertisement",
                "Our new study of January 15 tells all.");
        assertThat(page.text())
                .isEqualTo(TEXT + "\n\nAdvertisement\n\nOur new study of January 15 tells all.\n\n" + TEXT);
    }

    @Test
    void keepsParagraphsListsTablesAndSubheadings() {
        String more = "<h2>What is next</h2><ul><li>First item of it</li><li>Second item of it</li></ul>"
                + "<table><tr><td>Revenue</td><td>12.5</td></tr></table>" + BODY;
        assertThat(page("", "<article><h1>Title</h1>" + BODY + more + "</article>").text()).isEqualTo(
                TEXT + "\n\nWhat is next\n\nFirst item of it\n\nSecond item of it\n\nRevenue 12.5\n\n" + TEXT);
    }

    @Test
    void joinsABodyThatIsCutIntoSeveralElements() {
        String body = "<div class='chunk'>" + BODY + "</div><div class='chunk'>" + BODY + "</div>";
        assertThat(page("", "<main><h1>Title</h1>" + body + "</main>").text()).isEqualTo(TEXT + "\n\n" + TEXT);
    }

    @Test
    void partsParagraphsAtDoubleLineBreaks() {
        assertThat(page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br>" + FIRST + "</div>").text())
                .isEqualTo(FIRST + "\n\n" + SECOND + " " + FIRST);
    }

    @Test
    void keepsTheLeadThatStandsApart() {
        String lead = "<div class='teaser-text'><p>Growth was the best in two years, and costs fell as well.</p></div>";
        assertThat(page("", "<main><h1>Cloud unit grows</h1>" + lead + "<div>" + BODY + "</div></main>").text())
                .startsWith("Growth was the best in two years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"@type":"NewsArticle","headline":"Cloud unit grows","datePublished":"2025-11-25T18:05:00+08:00",
             "author":{"name":"Jane Roe"},"publisher":{"name":"Example Wire"}}""", """
            [{"@graph":[{"@type":["Article"],"headline":"Cloud unit grows","author":[{"@id":"#j"}],
             "datePublished":"2025-11-25T18:05:00+08:00","publisher":{"name":"Example Wire"}},
             {"@id":"#j","name":"Jane Roe"}]}]"""})
    void readsJsonLd(String json) {
        Page page = page("<script type='application/ld+json'>" + json + "</script>",
                "<h1>Cloud unit grows</h1>" + BODY);
        assertThat(page.title()).contains("Cloud unit grows");
        assertThat(page.author()).contains("Jane Roe");
        assertThat(page.source()).contains("Example Wire");
        assertThat(page.language()).contains("en-GB");
        Published published = page.published().orElseThrow();
        assertThat(published.date()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(published.time()).contains(LocalTime.of(18, 5));
        assertThat(published.zone()).contains(ZoneId.of("+08:00"));
        assertThat(published.evidence()).isEqualTo("JSON-LD datePublished: 2025-11-25T18:05:00+08:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<meta property='article:published_time' content='2025-11-25T10:05:00Z'> | STATED",
        "<meta name='DC.date' content='2025-11-25'> | STATED",
        "<link rel='canonical' href='https://example.com/2025/11/25/cloud'> | INFERRED",
        "<meta property='og:updated_time' content='2025-11-25'> | INFERRED"})
    void readsTheDateFromTheHead(String head, Origin origin) {
        Published published = page(head, "<h1>Cloud unit grows</h1>" + BODY).published().orElseThrow();
        assertThat(published.date()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(published.origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<time datetime='2025-11-25'>Tuesday</time>",
        "<span itemprop='datePublished' content='2025-11-25'></span>",
        "<abbr class='published' title='2025-11-25T08:00:00-07:00'>08:00</abbr>",
        "<p>25 November 2025, 18:05</p>", "<div class='entry-info'>Jane Roe | 25.11.2025 | Markets and more</div>",
        "<p>Published on 25 November 2025</p>"})
    void readsTheDateNearTheHeadline(String line) {
        assertThat(page("", "<h1>Cloud unit grows</h1>" + line + BODY).published().orElseThrow().date())
                .isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(page("", line + "<h1>Cloud unit grows</h1>" + BODY).published().orElseThrow().date())
                .isEqualTo(LocalDate.of(2025, 11, 25));
    }

    @Test
    void doesNotTakeTheDateOfAnotherArticleOrOfASentence() {
        String other = "<div class='related-list'><time datetime='2020-01-01'>old</time></div>";
        String sentence = "<p>The company will report on November 14, 2025, and pay a dividend in the same month.</p>";
        assertThat(page("", "<h1>Cloud unit grows</h1>" + sentence + BODY + other).published()).isEmpty();
    }

    @Test
    void takesThePublishersOwnDayWhereAFieldIsInUniversalTime() {
        Page page = page("<meta property='article:published_time' content='2025-11-26T03:30:00Z'>",
                "<h1>Cloud unit grows</h1><time datetime='2025-11-25 21:30'>November 25</time>" + BODY);
        assertThat(page.published().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 11, 25));
    }

    private static final String DATA = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Cloud unit grows\",\"datePublished\":\"%s\",\"dateModified\":\"%s\"}</script>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "one day shown at the headline   | 2025-11-20T10:00:00+01:00 | 2025-12-24T10:00:00+01:00 | <p>25 November 2025</p> | 2025-11-25",
        "an update shown at the headline | 2025-11-20T10:00:00+01:00 | 2025-12-24T10:00:00+01:00 | <p>Updated 25 November 2025</p> | 2025-11-20",
        "a marked update                 | 2025-11-20T10:00:00+01:00 | 2025-12-24T10:00:00+01:00 | <p>Edited: <time>25 November 2025</time></p> | 2025-11-20",
        "the day of the last change      | 2025-11-20T10:00:00+01:00 | 2025-11-25T10:00:00+01:00 | <p>25 November 2025</p> | 2025-11-20",
        "the day of the saving           | 2025-11-20T10:00:00+01:00 | 2025-11-21T10:00:00+01:00 | <p>Friday, 28 November 2025</p> | 2025-11-20",
        "two days shown                  | 2025-11-20T10:00:00+01:00 | 2025-12-24T10:00:00+01:00 | <p>25 November 2025</p><p>26 November 2025</p> | 2025-11-20",
        "the publisher's own day         | 2025-11-26T03:30:00Z | 2025-12-24T10:00:00Z | <p>25 November 2025</p> | 2025-11-25"})
    void believesWhatReadersSeeAtTheHeadlineUnlessItIsALaterChange(String why, String published, String modified,
            String line, LocalDate day) {
        Page page = page(DATA.formatted(published, modified), "<h1>Cloud unit grows</h1>" + line + BODY);
        assertThat(page.published().orElseThrow().date()).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-11-25 | <link rel='canonical' href='https://example.com/2025/11/25/cloud'> | 2025-11-25 | URL or meta",
        "2025-11-25 | <title>Cloud unit grows - 20 November 2025</title> | 2025-11-20 | title",
        "2025-11-25 | '' | | nothing decides",
        "2025-11-21 | '' | 2025-11-20 | one moment in two zones"})
    void letsAThirdWitnessDecideBetweenTwoFields(String meta, String witness, LocalDate day, String why) {
        String head = DATA.formatted("2025-11-20T10:00:00+01:00", "2025-12-24T10:00:00+01:00")
                + "<meta property='article:published_time' content='" + meta + "T10:00:00+01:00'>" + witness;
        assertThat(page(head, "<h1>Cloud unit grows</h1>" + BODY).published().map(Published::date)).as(why)
                .isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void takesTheDayOfTheAddressForAFieldInUniversalTime() {
        Page page = page("<link rel='canonical' href='https://example.com/2025/11/25/cloud'>"
                + DATA.formatted("2025-11-26T03:30:00Z", "2025-11-26T04:30:00Z"), "<h1>Cloud unit grows</h1>" + BODY);
        assertThat(page.published()).contains(Published.on(LocalDate.of(2025, 11, 25), Origin.INFERRED,
                "URL: 2025/11/25"));
    }

    @Test
    void doesNotKnowWhenAPageWasPublishedThatOnlyTellsOfAnEdit() {
        String moment = "2025-11-25T19:08:22+01:00";
        String edited = "<div>Edited on <time datetime='" + moment + "'>25 November 2025, 19:08</time></div>";
        assertThat(page(DATA.formatted(moment, moment), "<h1>Cloud unit grows</h1>" + edited + BODY).published())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<h2 itemprop='headline'>Cloud unit grows</h2> | Cloud unit grows",
        "<meta itemprop='headline' content='Cloud unit grows'> | Cloud unit grows",
        "<h2 itemprop='headline'>Cloud unit grows</h2><h3 itemprop='headline'>Rates fall</h3> | The desk"})
    void readsTheHeadlineOfMicrodata(String marked, String title) {
        assertThat(page("<title>The desk</title>", marked + BODY).title()).contains(title);
    }

    @Test
    void takesTheDayOfAChangeWhereTheDayOfCreationIsAPlaceholder() {
        String changed = "<meta property='og:updated_time' content='2025-11-25'>";
        String text = "<h1>Cloud unit grows</h1>" + BODY;
        assertThat(page("<meta name='created' content='2004-01-01'>" + changed, text).published()
                .map(Published::date)).contains(LocalDate.of(2025, 11, 25));
        assertThat(page("<meta name='date' content='2025-11-20'>" + changed, text).published()
                .map(Published::date)).contains(LocalDate.of(2025, 11, 20));
    }

    @Test
    void doesNotTakeTheFirstOfJanuaryForADayOfCreation() {
        assertThat(page("<meta name='created' content='2004-01-01'>", "<h1>Cloud unit grows</h1>" + BODY).published())
                .isEmpty();
        assertThat(page("<meta name='created' content='2004-01-02'>", "<h1>Cloud unit grows</h1>" + BODY).published())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"id\": 7, \"publishedDate\":\"2025-11-25T20:37:27Z\"} | script publishedDate: 2025-11-25T20:37:27Z",
        "push('{\\\"first_published_at\\\" : \\\"2025-11-25\\\"}') | script first_published_at: 2025-11-25",
        "[{\"pubDate\":\"2025-11-25\"},{\"pubDate\":\"2025-11-24\"}] | ",
        "{\"expires\":\"2025-11-25\", \"a\":{\"publishedDate\":7}} | "})
    void findsTheOneDateInTheDataOfScripts(String script, String evidence) {
        Page page = page("<script>var state = " + script + ";</script>", "<h1>Cloud unit grows</h1>" + BODY);
        assertThat(page.published().map(Published::evidence)).isEqualTo(Optional.ofNullable(evidence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>25 November 2025, 18:05</p> | line at the headline: 25 November 2025, 18:05",
        "<p>By Jane Roe - 25 November 2025</p> | byline: 25 November 2025",
        "<time datetime='2025-11-25'>Tuesday</time> | time: 2025-11-25",
        "<span itemprop='datePublished' content='2025-11-25'></span> | itemprop datePublished: 2025-11-25"})
    void saysWhereADateStands(String line, String evidence) {
        assertThat(page("", "<h1>Cloud unit grows</h1>" + line + BODY).published().orElseThrow().evidence())
                .isEqualTo(evidence);
    }

    @Test
    void findsTheHeadlineThatIsNoHeading() {
        String head = "<div class='sidebar'><p class='big-title'>Cloud unit grows</p>"
                + "<p><time datetime='2025-11-25'>25 November</time></p></div>";
        assertThat(page("<title>Cloud unit grows</title>", head + "<div>" + BODY + "</div>").published().orElseThrow()
                .date()).isEqualTo(LocalDate.of(2025, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cloud unit grows | Example Wire", "Cloud unit grows - Example Wire", "Cloud unit grows"})
    void cutsThePublisherFromTheTitle(String written) {
        Page page = page("<meta property='og:site_name' content='Example Wire'><title>" + written + "</title>", BODY);
        assertThat(page.title()).contains("Cloud unit grows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a rel='author' href='/jane'>Jane Roe</a>", "<p class='byline'>By Jane Roe</p>",
        "<span class='author-name'>Jane Roe</span>", "<p>By Jane Roe</p>"})
    void findsTheAuthor(String line) {
        Page page = page(
                "<meta name='author' content='Example Wire'><meta property='og:site_name' content='Example Wire'>",
                "<h1>Cloud unit grows</h1>" + line + BODY);
        assertThat(page.author()).contains("Jane Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<p><span>", "<ul><li>", "<svg><g>",
        "<!--", "<",
        "&amp;", "<article><p>", "<h1>"})
    void neverHangsOnNesting(String opener) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> Page.read("<html><body>" + opener.repeat(60_000) + "words"));
    }
}
