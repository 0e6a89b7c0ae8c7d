package org.claimline.importing.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageFileTest {

    private static final String HEAD = """
            From: Jane Roe <jane.roe@broker.example>
            To: desk@fund.example
            Subject: Orders beat expectations
            Date: Wed, 26 Nov 2025 07:30:15 +0800
            MIME-Version: 1.0
            """;
    private static final String BODY = "The cloud unit took in 34% more orders than a year ago, the company said late "
            + "on Tuesday, and its chief expects no slowdown before the end of next year.";

    private static Draft read(String message) throws Exception {
        return MessageFile.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> marked(Draft draft, Reason reason) {
        return draft.furniture().stream().filter(f -> f.reason() == reason).map(f -> f.span().in(draft.text()))
                .toList();
    }

    @Test
    void headersTellTitleAuthorAndTime() throws Exception {
        Draft draft = read(HEAD + "\n" + BODY);
        assertThat(draft.text()).isEqualTo(BODY);
        assertThat(draft.label().title()).contains("Orders beat expectations");
        assertThat(draft.label().author()).contains("Jane Roe");
        assertThat(draft.label().source()).contains("broker.example");
        assertThat(draft.published()).hasValueSatisfying(p -> {
            assertThat(p.date()).isEqualTo(LocalDate.of(2025, 11, 26));
            assertThat(p.time()).contains(LocalTime.of(7, 30, 15));
            assertThat(p.zone()).contains(ZoneOffset.ofHours(8));
            assertThat(p.origin()).isEqualTo(Origin.STATED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Re: FW: AW: Orders grow            | Orders grow
            [EXTERNAL] Fwd: Orders grow        | Orders grow
            转发: 订单增长                      | 订单增长
            Re[2]: Orders grow                 | Orders grow
            Outlook: orders grow               | Outlook: orders grow
            =?UTF-8?B?T3JkZXJzIGdyb3fwn5iA?=   | Orders grow😀
            =?iso-8859-1?Q?Auftr=E4ge?= =?iso-8859-1?Q?_steigen?= | Aufträge steigen
            """)
    void subjects(String subject, String title) throws Exception {
        assertThat(read("From: a@b.example\nSubject: " + subject + "\n\n" + BODY).label().title()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jane Roe <jane@gmail.com>                       | Jane Roe | -
            "Roe, Jane" <jane@broker.example>                | Jane Roe | broker.example
            Example Daily Briefing <news@example.net>        | -        | Example Daily Briefing
            Jane Roe from The Example <jane@mail.example.net> | Jane Roe | The Example
            news@example.net                                 | -        | example.net
            =?UTF-8?Q?J=C3=BCrgen_Gro=C3=9F?= <j@bank.example> | Jürgen Groß | bank.example
            """)
    void senders(String from, String author, String source) throws Exception {
        Draft draft = read("From: " + from + "\nSubject: x\n\n" + BODY);
        assertThat(draft.label().author().orElse(null)).isEqualTo(author);
        assertThat(draft.label().source().orElse(null)).isEqualTo(source);
    }

    @Test
    void thePageIsPreferredAndItsFurnitureMarked() throws Exception {
        Draft draft = read(HEAD + """
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                plain version
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><div style=3D"display:none">hidden preview</div><a href=3D"x">View in browser</a>
                <table role=3D"presentation"><tr><td><h1>Morning note</h1></td></tr><tr><td><p>%s</p>
                <p>The second item is short.</p></td><td><table><tr><td>Share</td><td>Price</td></tr>
                <tr><td>Example</td><td>=E2=82=AC150.40</td></tr></table></td></tr></table>
                <p>You are receiving this email because you signed up.<br>1 Example Road</p></body></html>
                --b--
                """.formatted(BODY));
        assertThat(draft.text()).isEqualTo("View in browser\n\nMorning note\n\n" + BODY
                + "\n\nThe second item is short.\n\nShare\tPrice\nExample\t€150.40\n\n"
                + "You are receiving this email because you signed up.\n1 Example Road");
        assertThat(marked(draft, Reason.NAVIGATION)).containsExactly("View in browser");
        assertThat(marked(draft, Reason.BOILERPLATE))
                .containsExactly("You are receiving this email because you signed up.", "1 Example Road");
    }

    @Test
    void flowedTextAndEncodings() throws Exception {
        assertThat(read(HEAD + "Content-Type: text/plain; format=flowed; delsp=no\n\nOne line \nthat goes on.\n\n  in")
                .text()).isEqualTo("One line that goes on.\n\nin");
        byte[] head = (HEAD + "Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: 8bit\n\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = "云计算收入增长34%".getBytes(Charset.forName("GB18030"));
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        assertThat(MessageFile.read(all).text()).isEqualTo("云计算收入增长34%");
    }

    @Test
    void linesThatAProgramBrokeAreJoinedAndOthersAreNot() throws Exception {
        assertThat(read(HEAD + """

                The cloud unit took in 34% more orders than a year ago, the company
                said late on Tuesday, and its chief expects no slowdown before the
                end of next year, when two more data centres will be ready for the
                customers that wait for them.

                - first item
                - second item
                """).text()).isEqualTo("The cloud unit took in 34% more orders than a year ago, the company said late "
                + "on Tuesday, and its chief expects no slowdown before the end of next year, when two more data "
                + "centres will be ready for the customers that wait for them.\n\n- first item\n- second item");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ---------- Forwarded message --------- | From: Ann Lee <ann@news.example> | Date: Tue, Nov 25, 2025 at 8:15 AM | Subject: Cloud orders | To: <x@y.example>
            -----Ursprüngliche Nachricht-----      | Von: Ann Lee <ann@news.example>  | Gesendet: Dienstag, 25. November 2025 08:15 | Betreff: Cloud orders | An: X
            ---------- Message transféré ---------  | De : Ann Lee <ann@news.example>  | Envoyé : mardi 25 novembre 2025 08:15 | Objet : Cloud orders | À : X
            ---------- 转发的邮件 ---------          | 发件人: Ann Lee <ann@news.example> | 发送时间: 2025年11月25日 08:15 | 主题: Cloud orders | 收件人: X
            ________________________________       | *From:* Ann Lee <ann@news.example> | *Sent:* Tuesday, November 25, 2025 8:15 AM | *Subject:* RE: Cloud orders | *To:* X
            """)
    void aMessageThatWasPassedOnCounts(String mark, String from, String sent, String subject, String to)
            throws Exception {
        String body = String.join("\n", "For you.", "", mark, from, sent, to, subject, "", BODY);
        Draft draft = read(
                HEAD.replace("Orders beat", "Fwd: Orders beat") + "Content-Type: text/plain; charset=utf-8\n\n"
                        + body);
        assertThat(draft.label().title()).contains("Cloud orders");
        assertThat(draft.label().author()).contains("Ann Lee");
        assertThat(draft.label().source()).contains("news.example");
        assertThat(draft.published()).hasValueSatisfying(p -> {
            assertThat(p.date()).isEqualTo(LocalDate.of(2025, 11, 25));
            assertThat(p.time()).contains(LocalTime.of(8, 15));
        });
        assertThat(draft.text()).endsWith(BODY);
        assertThat(marked(draft, Reason.PUBLICATION_STAMP)).containsExactly(sent);
        assertThat(marked(draft, Reason.BOILERPLATE)).isEmpty();
    }

    @Test
    void whatAnAnswerQuotesIsMarked() throws Exception {
        Draft draft = read(HEAD.replace("Orders beat", "Re: Orders beat") + "\n" + BODY
                + "\n\nOn Tue, Nov 25, 2025 Ann Lee wrote:\n> Orders rose 12%.\n> Right?\n");
        assertThat(draft.label().author()).contains("Jane Roe");
        assertThat(marked(draft, Reason.BOILERPLATE)).containsExactly("On Tue, Nov 25, 2025 Ann Lee wrote:",
                "> Orders rose 12%.", "> Right?");
    }

    @Test
    void signaturesAndLegalNotesAreMarked() throws Exception {
        Draft draft = read(HEAD + "\n" + BODY + "\n\nKind regards,\nJane Roe\nAnalyst\n\n"
                + "This email and any attachments are confidential and meant for the addressee.");
        assertThat(marked(draft, Reason.CONTACT)).containsExactly("Kind regards,", "Jane Roe", "Analyst",
                "This email and any attachments are confidential and meant for the addressee.");
        Draft dashes = read(HEAD + "\n" + BODY + "\n\n-- \nJane Roe\n+1 555 0100");
        assertThat(marked(dashes, Reason.CONTACT)).hasSize(3);
    }

    @Test
    void anAttachedMessageIsReadAndOtherFilesAreNamed() throws Exception {
        String message = HEAD.replace("Orders beat", "Fwd: Orders beat") + """
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                See below.
                --b
                Content-Type: message/rfc822

                From: Ann Lee <ann@news.example>
                Subject: Cloud orders
                Date: Tue, 25 Nov 2025 08:15:00 +0100
                Content-Type: multipart/mixed; boundary="c"

                --c
                Content-Type: text/plain

                %s
                --c
                Content-Type: application/pdf; name="note.pdf"
                Content-Disposition: attachment; filename="note.pdf"

                x
                --c--
                --b--
                """.formatted(BODY);
        Draft draft = read(message);
        assertThat(draft.text()).isEqualTo(BODY + "\n\nAttached: note.pdf");
        assertThat(draft.label().title()).contains("Cloud orders");
        assertThat(marked(draft, Reason.NAVIGATION)).containsExactly("Attached: note.pdf");
    }

    @Test
    void aMessageWithoutTextNamesWhatIsAttached() {
        assertThatThrownBy(() -> read(HEAD + """
                Content-Type: application/pdf; name="note.pdf"
                Content-Disposition: attachment; filename="note.pdf"

                x
                """)).isInstanceOf(UnreadableException.class).hasMessageContaining("note.pdf");
    }
}
