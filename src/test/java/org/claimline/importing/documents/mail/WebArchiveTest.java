package org.claimline.importing.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.claimline.domain.UnreadableException;
import org.junit.jupiter.api.Test;

final class WebArchiveTest {

    private static WebArchive read(String archive) throws Exception {
        return WebArchive.read(archive.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePageItsAddressAndItsTitle() throws Exception {
        WebArchive archive = read("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://news.example/cloud/orders
                Subject: =?utf-8?Q?Orders=20grow?=
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: image/png
                Content-Location: https://news.example/a.png

                x
                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://news.example/cloud/orders

                <html><head><meta charset=3D"utf-8"></head><p>Auftr=C3=A4ge</p></html>
                --b
                Content-Type: text/html
                Content-Location: https://ads.example/frame

                <p>ad</p>
                --b--
                """);
        assertThat(archive.html()).contains("<p>Aufträge</p>").doesNotContain("ad</p>");
        assertThat(archive.url()).contains(URI.create("https://news.example/cloud/orders"));
        assertThat(archive.title()).contains("Orders grow");
    }

    @Test
    void anArchiveWithoutAPageIsRefused() {
        assertThatThrownBy(() -> read("Content-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: image/png"
                + "\n\nx\n--b--\n")).isInstanceOf(UnreadableException.class);
    }
}
