package org.claimline.importing.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Published;
import org.claimline.domain.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Harbour Post</title><link>https://post.example/</link><language>en-gb</language>
            <item><title>Cargo &amp; cranes</title><link>https://post.example/a</link>
              <pubDate>Tue, 25 Nov 2025 18:05:00 +0800</pubDate><dc:creator>Ann Lee</dc:creator>
              <description>Short words.</description>
              <content:encoded><![CDATA[<p>The port moved 40,000 boxes.</p><script>alert(1)</script>
              <p>It plans a <b>second</b> quay.</p>]]></content:encoded></item>
            <item><title>Only a headline of 5%</title><guid>https://post.example/b</guid></item>
            <item><title>Ferries</title><author>desk@post.example (Bo Chan)</author>
              <source url="https://other.example">Other Paper</source>
              <description>&lt;p&gt;Fares rise by 3%.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    @TempDir
    Path folder;

    @Test
    void anEntryOfRssIsAnArticle() throws Exception {
        Opened opened = Opened.of(folder, "feed.xml", RSS);
        assertThat(opened.titles()).containsExactly("Cargo & cranes", "Only a headline of 5%", "Ferries");
        assertThat(opened.texts()).containsExactly(
                "The port moved 40,000 boxes.\n\nIt plans a second quay.", "Only a headline of 5%",
                "Fares rise by 3%.");
        ArticleDetails first = opened.articles().getFirst().details();
        assertThat(first.source()).contains("Harbour Post");
        assertThat(first.author()).contains("Ann Lee");
        assertThat(first.url().map(Object::toString)).contains("https://post.example/a");
        assertThat(first.language()).contains("en");
        Published published = first.published().orElseThrow();
        assertThat(published.date()).hasToString("2025-11-25");
        assertThat(published.time()).contains(LocalTime.of(18, 5));
        assertThat(published.zone()).hasValueSatisfying(zone -> assertThat(zone).hasToString("+08:00"));
        assertThat(published.origin()).isEqualTo(Published.Origin.STATED);
        ArticleDetails third = opened.articles().get(2).details();
        assertThat(third.source()).contains("Other Paper");
        assertThat(third.author()).contains("Bo Chan");
        assertThat(opened.articles().get(1).details().url().map(Object::toString)).contains("https://post.example/b");
        assertThat(opened.parts().getFirst().name()).isEqualTo("feed.xml › 1");
    }

    @Test
    void anEntryOfAtomIsAnArticle() throws Exception {
        Opened opened = Opened.of(folder, "atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://bote.example/x/">
                <title type="html">Der &lt;b&gt;Bote&lt;/b&gt;</title><author><name>Redaktion</name></author>
                <entry><title>Neues Werk</title><link rel="self" href="self"/><link href="werk.html"/>
                  <updated>2025-12-01T08:00:00Z</updated><published>2025-11-30T23:30:00-05:00</published>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Das Werk kostet 3 Mio. Euro.</p>
                  <ul><li>Halle</li><li>Lager</li></ul></div></content></entry>
                <entry><title>Nur Text</title><author><name>Eva</name><email>e@bote.example</email></author>
                  <updated>2025-12-02T08:00:00Z</updated>
                  <summary type="text">Gewinn &lt; 5 %, sagt Eva.</summary></entry>
                </feed>
                """);
        assertThat(opened.titles()).containsExactly("Neues Werk", "Nur Text");
        assertThat(opened.texts().getFirst()).startsWith("Das Werk kostet 3 Mio. Euro.").contains("Halle", "Lager");
        assertThat(opened.texts().getLast()).isEqualTo("Gewinn < 5 %, sagt Eva.");
        ArticleDetails first = opened.articles().getFirst().details();
        assertThat(first.source()).contains("Der Bote");
        assertThat(first.author()).contains("Redaktion");
        assertThat(first.url().map(Object::toString)).contains("https://bote.example/x/werk.html");
        assertThat(opened.days()).containsExactly("2025-11-30", "2025-12-02");
        assertThat(opened.articles().getLast().details().published().map(Published::origin))
                .contains(Published.Origin.INFERRED);
    }

    @Test
    void rdfAndPrefixedNamesAreRead() throws Exception {
        Opened opened = Opened.of(folder, "feed.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <rss:channel><rss:title>Ledger</rss:title></rss:channel>
                <rss:item rdf:about="https://ledger.example/1"><rss:title>Books</rss:title>
                <rss:description>Sales grew 4%.</rss:description><dc:date>2025-10-01T09:00+02:00</dc:date></rss:item>
                </rdf:RDF>
                """);
        assertThat(opened.texts()).containsExactly("Sales grew 4%.");
        assertThat(opened.days()).containsExactly("2025-10-01");
        assertThat(opened.articles().getFirst().details().source()).contains("Ledger");
        assertThat(opened.articles().getFirst().details().url().map(Object::toString))
                .contains("https://ledger.example/1");
    }

    @Test
    void theSameEntryIsTheSamePart() throws Exception {
        Opened one = Opened.of(folder, "one.xml", RSS);
        Opened later = Opened.of(folder, "two.xml",
                RSS.replace("<item><title>Cargo", "<item><title>New</title><description>Words.</description></item>"
                        + "<item><title>Cargo"));
        assertThat(later.parts().get(1).bytes()).isEqualTo(one.parts().getFirst().bytes());
    }

    @Test
    void aFeedThatIsCutOffGivesWhatIsThere() throws Exception {
        Opened opened = Opened.of(folder, "cut.xml", RSS.substring(0, RSS.indexOf("It plans")));
        assertThat(opened.texts()).containsExactly("The port moved 40,000 boxes.");
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() throws Exception {
        Opened opened = Opened.of(folder, "bomb.xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom boom"><!ENTITY b "&a;&a;&a;&a;">
                <!ENTITY file SYSTEM "file:///etc/hostname">]>
                <rss><channel><title>Feed</title><item><title>T</title>
                <description>Words &b; and &file; end.</description></item></channel></rss>
                """);
        assertThat(opened.texts().getFirst()).doesNotContain("boom").contains("end.");
    }

    @Test
    void theEncodingIsTheFeedsOwn() throws Exception {
        String feed = """
                <?xml version="1.0" encoding="windows-1251"?><rss><channel><title>Вести</title>
                <item><title>Рост</title><description>Выручка выросла на 5 процентов.</description></item></channel></rss>
                """;
        Path file = Opened.write(folder, "feed.xml", feed, Charset.forName("windows-1251"));
        assertThat(Opened.of(file, OpeningHints.NONE).texts()).containsExactly("Выручка выросла на 5 процентов.");
    }

    @Test
    void aFeedWithoutEntriesIsSaidToBeEmpty() throws Exception {
        Path file = Opened.write(folder, "feed.xml", "<rss><channel><title>x</title></channel></rss>",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Opened.of(file, OpeningHints.NONE)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("nothing in it");
    }
}
