package org.claimline.timeline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimline.timeline.Ends;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.Mark;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.TimelineLayout;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.PricePanel;
import org.claimline.timeline.picture.Room;
import org.claimline.timeline.picture.Sheet;
import org.junit.jupiter.api.Test;

class PaperFileTest {

    private static Palette palette() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, ink == Ink.SURFACE ? 0xFFFFFF : 0x102030 + ink.ordinal());
        }
        return new Palette(colours, "SansSerif");
    }

    private static Paper paper(int sources) {
        List<TimelineItem> items = List.of(
                new TimelineItem("a", 0, Mark.FIGURE, 20_010, 20_010, Ends.FIRM, "boats & <ferries> 渡轮"),
                new TimelineItem("b", 0, Mark.DATE, 20_020, 20_050, Ends.OPEN_START, "by March", true),
                new TimelineItem("c", 0, Mark.TARGET, 20_060, 20_090, Ends.UNCERTAIN, "around June"));
        var timeline = new Timeline(1, items);
        var slots = List.of(new LaneStack.Slot(0, false, true));
        LaneStack stack = LaneStack.of(timeline, slots, 300);
        var room = new Room(Paper.WIDTH, 150, Room.AXIS, Room.AXIS + stack.height());
        var frame = new TimelineLayout(new Lettering("SansSerif")::width).frame(timeline, stack,
                TimeScale.fitting(20_000, 20_100, Paper.WIDTH - 150), Room.AXIS, stack.height(), 0);
        var prices = new PricePanel("USD", List.of(new PricePanel.Line("Ferry", new long[]{20_010, 20_050},
                new double[]{9, 12})), List.of(new PricePanel.Point("p", 20_030, 10, "10")));
        var sheet = new Sheet(frame, List.of(new Sheet.Head("Lane", "3 items", "All \"of\" it", "press a key")),
                List.of(new Sheet.Marker("m", "Results", 20_040, 20_040)), Optional.empty(), Optional.empty(),
                OptionalLong.of(20_080), Optional.empty(), List.of(prices), false);
        var lines = new ArrayList<Paper.Line>();
        for (int i = 0; i < sources; i++) {
            lines.add(new Paper.Line(Ink.TEXT_2, 11, 1, "Source %d of the harbour, ".formatted(i).repeat(12)));
        }
        return new Paper("Ferries & bridges", "2024", sheet, room,
                List.of(new Paper.Key(Ink.FIGURE_LINE, Ink.FIGURE_SOFT, "Figures")), lines, List.of(),
                tick -> tick.date().toString(), String::valueOf);
    }

    @Test
    void anSvgFileIsXmlWithItsWordsAsWords() throws Exception {
        byte[] file = new PaperFile(paper(2), palette()).svg();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        var texts = document.getElementsByTagName("text");
        var words = new ArrayList<String>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        assertThat(words).contains("Ferries & bridges", "boats & <ferries> 渡轮", "Results", "Figures", "All \"of\" it");
        assertThat(words).as("what a window says to its user").doesNotContain("press a key");
        assertThat(words).anyMatch(line -> line.startsWith("Source 1 of the harbour"));
        double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
        assertThat(new PaperFile(paper(40), palette()).svg().length).isGreaterThan(file.length);
        assertThat(height).isGreaterThan(400);
    }

    @Test
    void aPictureIsTwiceAsSharpAndNotEmpty() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(new PaperFile(paper(2), palette()).png()));
        assertThat(image.getWidth()).isEqualTo((int) (2 * Paper.WIDTH));
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        assertThat(inked).isGreaterThan(2_000);
    }

    @Test
    void aPdfFileFitsThePictureOnItsFirstPageAndTheTextOnAsManyAsItNeeds() throws IOException {
        assertThat(new PaperFile(paper(400), palette()).pdf().length).as("letters are in the file once")
                .isLessThan(1_500_000);
        try (var few = Loader.loadPDF(new PaperFile(paper(2), palette()).pdf());
                var many = Loader.loadPDF(new PaperFile(paper(400), palette()).pdf())) {
            assertThat(few.getNumberOfPages()).isEqualTo(2);
            assertThat(many.getNumberOfPages()).isGreaterThan(5);
            assertThat(few.getPage(0).getMediaBox().getWidth()).isGreaterThan(few.getPage(0).getMediaBox().getHeight());
            assertThat(few.getDocumentInformation().getTitle()).isEqualTo("Ferries & bridges");
        }
    }

    @Test
    void wordsOfAPdfFileCanBeSearched() throws IOException {
        try (var file = Loader.loadPDF(new PaperFile(paper(300), palette()).pdf())) {
            String words = new PDFTextStripper().getText(file);
            assertThat(words).contains("Ferries & bridges", "boats & <ferries> 渡轮", "Source 299 of the harbour",
                    "around June");
        }
    }

    /// A Type 3 font has 256 letters; the rest goes into another one.
    @Test
    void moreLettersThanAFontHasAreAllThere() throws IOException {
        var many = new StringBuilder();
        for (int letter = 0x4E00; letter < 0x4E00 + 600; letter++) {
            many.appendCodePoint(letter);
        }
        many.append("\uD83D\uDE80");
        Paper whole = paper(0);
        var paper = new Paper("Letters", "", whole.sheet(), whole.room(), List.of(),
                List.of(new Paper.Line(Ink.TEXT, 11, 1, many.toString())), List.of(), whole.ticks(), whole.prices());
        try (var file = Loader.loadPDF(new PaperFile(paper, palette()).pdf())) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s", "")).contains(many);
        }
    }

    @Test
    void whatBelongsTogetherIsNotTornApartByAPage() throws IOException {
        Paper whole = paper(0);
        var lines = new ArrayList<Paper.Line>();
        for (int i = 0; i < 100; i++) {
            lines.add(new Paper.Line(Ink.TEXT, 13, 10, "Ferry " + i));
            lines.add(new Paper.Line(Ink.TEXT_2, 12, 1, "It sails."));
            lines.add(new Paper.Line(Ink.TEXT_3, 11, 1, "Harbour post"));
        }
        var paper = new Paper("Ferries", "", whole.sheet(), whole.room(), List.of(), List.of(), lines, whole.ticks(),
                whole.prices());
        try (var file = Loader.loadPDF(new PaperFile(paper, palette()).pdf())) {
            assertThat(file.getNumberOfPages()).isGreaterThan(4);
            for (int page = 2; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(file).strip()).startsWith("Ferry ").endsWith("Harbour post");
            }
        }
    }

    @Test
    void longWordsBreakSomewhere() {
        var lettering = new Lettering("SansSerif");
        assertThat(lettering.lines("x".repeat(400), 12, 200)).allMatch(line -> lettering.width(line, 12) <= 200);
        assertThat(String.join(" ", lettering.lines("one two three four five", 12, 60)))
                .isEqualTo("one two three four five");
        assertThat(lettering.width(lettering.cut("a rather long title of an article", 12, 80), 12)).isLessThan(81);
    }
}
