package org.claimline.importing.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;
import org.claimline.domain.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static TextDecoder.Decoded decode(byte[] bytes) throws UnreadableException {
        return TextDecoder.decode(bytes, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252   | Der Umsatz stieg um 5 % auf 12 Mrd. €, schrieb die Behörde über das Geschäft.
            windows-1252   | The firm’s “record” year – its third – was good.
            windows-1252   | Le chiffre d'affaires a progressé de 4 % à Genève, où l'année fut très bonne.
            windows-1252   | La compañía elevó su previsión de crecimiento para el próximo año.
            ISO-8859-15    | Der Preis: 20 € für das Öl aus Köln.
            windows-1250   | A vállalat bővítette a főbb üzemét, és több bért fizetett a dolgozóknak.
            ISO-8859-2     | Společnost zvýšila tržby o pět procent, řekl její ředitel.
            windows-1250   | Spółka zwiększyła przychody, a zysk wyniósł trzysta milionów złotych.
            windows-1254   | Şirketin gelirleri bu yıl yüzde beş arttı ve kârı yükseldi.
            windows-1251   | Выручка компании выросла на пять процентов.
            KOI8-R         | Выручка компании выросла на пять процентов.
            ISO-8859-5     | Выручка компании выросла на пять процентов.
            IBM866         | Выручка компании выросла на пять процентов.
            windows-1253   | Τα έσοδα της εταιρείας αυξήθηκαν φέτος.
            ISO-8859-7     | Τα έσοδα της εταιρείας αυξήθηκαν φέτος.
            windows-1255   | הכנסות החברה גדלו השנה בחמישה אחוזים
            windows-1256   | ارتفعت إيرادات الشركة هذا العام
            x-windows-874  | รายได้ของบริษัทเพิ่มขึ้นในปีนี้
            GB18030        | 公司今年的云业务收入增长了百分之三十。
            Big5-HKSCS     | 公司今年的雲端業務收入成長了三成。
            windows-31j    | 同社の今期の売上高は前年より増えた。
            EUC-JP         | 同社の今期の売上高は前年より増えた。
            ISO-2022-JP    | 同社の今期の売上高は前年より増えた。
            x-windows-949  | 회사의 올해 매출은 작년보다 늘어났다.
            UTF-16LE       | The cloud unit grew by a third.
            UTF-16BE       | 公司今年的云业务收入增长了 30%，超过预期。
            UTF-32LE       | The cloud unit grew by a third.
            """)
    void recognisesOneSentence(String charset, String sentence) throws Exception {
        TextDecoder.Decoded decoded = decode(sentence.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(sentence);
        assertThat(decoded.encoding().certainty()).isIn(Certainty.DETECTED, Certainty.GUESSED);
    }

    @Test
    void validUtf8IsCertain() throws Exception {
        assertThat(decode("Größe 云".getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(decode("plain".getBytes(StandardCharsets.US_ASCII)).encoding()).isEqualTo(Encoding.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkIsBelieved(String charset) throws Exception {
        TextDecoder.Decoded decoded = decode("\uFEFFtwo\r\nlines".getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo("two\nlines");
        assertThat(decoded.encoding()).isEqualTo(new Encoding(charset, Certainty.CERTAIN));
    }

    @Test
    void aDeclarationIsBelievedWhereTheBytesAgree() throws Exception {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body>Рост на пять процентов</body></html>";
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.encoding()).isEqualTo(new Encoding("windows-1251", Certainty.DECLARED));
    }

    @Test
    void aDeclarationThatTheBytesContradictIsNot() throws Exception {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>"
                + "Выручка компании выросла на пять процентов, сообщил её директор.</body></html>";
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.encoding().certainty()).isEqualTo(Certainty.DETECTED);
    }

    @Test
    void theUsersChoiceIsNotDoubted() throws Exception {
        byte[] bytes = "Größe".getBytes(Charset.forName("windows-1252"));
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.of(Charset.forName("IBM850")));
        assertThat(decoded.text()).isEqualTo(new String(bytes, Charset.forName("IBM850")));
        assertThat(decoded.encoding()).isEqualTo(new Encoding("IBM850", Certainty.ENTERED));
    }

    @Test
    void utf8ThatIsCutStaysUtf8() throws Exception {
        byte[] whole = "Wörter über Größen, schön für Prüfer und Käufer, möglichst öfter; früher, später, größer, "
                .concat("kürzer, höher, wärmer, kälter, schöner, müder, böser, süßer, öder, rüder, jünger")
                .getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, indexOfLast(whole, (byte) 0xC3) + 1);
        assertThat(decode(cut).text()).startsWith("Wörter über Größen").endsWith("\uFFFD");
    }

    @Test
    void theFirstPartMayBePlainForLong() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("nothing special here\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
        bytes.write("Рост выручки на пять процентов за год".getBytes(Charset.forName("KOI8-R")));
        assertThat(decode(bytes.toByteArray()).text()).endsWith("Рост выручки на пять процентов за год");
    }

    @Test
    void binaryIsRefused() {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 >> 3);
        }
        assertThatThrownBy(() -> decode(bytes)).isInstanceOf(UnreadableException.class);
    }

    private static int indexOfLast(byte[] bytes, byte wanted) {
        int i = bytes.length - 1;
        while (bytes[i] != wanted) {
            i--;
        }
        return i;
    }
}
