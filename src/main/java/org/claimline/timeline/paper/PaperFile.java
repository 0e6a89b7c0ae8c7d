package org.claimline.timeline.paper;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.claimline.timeline.picture.Ink;

/// A paper as the bytes of a file.
public final class PaperFile {

    private static final double SHARP = 2;
    /// What one image may have in pixels; a larger one is drawn less sharp.
    private static final double MOST_PIXELS = 60e6;
    private static final float MARGIN = 28;
    /// The room above a line that begins something new.
    private static final double NEW_ENTRY = 8;
    private static final int MOST_TOGETHER = 6;

    private final Paper paper;
    private final Palette palette;
    private final Lettering lettering;

    public PaperFile(Paper paper, Palette palette) {
        this.paper = paper;
        this.palette = palette;
        this.lettering = new Lettering(palette.family());
    }

    public byte[] svg() {
        List<Paper.Line> sources = Paper.broken(paper.sources(), lettering);
        var pen = new SvgPen(palette, lettering);
        double height = whole(pen, sources);
        return pen.file(Paper.WIDTH, height, paper.title()).getBytes(StandardCharsets.UTF_8);
    }

    /// Twice as sharp as the screen, where the image does not become too large.
    public byte[] png() {
        List<Paper.Line> sources = Paper.broken(paper.sources(), lettering);
        double height = height(sources);
        double sharp = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (Paper.WIDTH * height)));
        var image = new BufferedImage((int) Math.round(Paper.WIDTH * sharp), (int) Math.round(height * sharp),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(sharp, sharp);
        whole(new RasterPen(graphics, palette, lettering), sources);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private double height(List<Paper.Line> sources) {
        return paper.pictureHeight() + sources.stream().mapToDouble(Paper::height).sum() + 16;
    }

    private double whole(ShapePen pen, List<Paper.Line> sources) {
        double height = height(sources);
        pen.fillRect(Ink.SURFACE, 0, 0, Paper.WIDTH, height);
        paper.paintPicture(pen, lettering);
        pen.shifted(0, paper.pictureHeight(), () -> Paper.paint(pen, sources, 0, sources.size()));
        return height;
    }

    /// A4 across: the picture fits the first page, the text follows.
    public byte[] pdf() {
        var text = new ArrayList<>(Paper.broken(paper.story(), lettering));
        text.addAll(Paper.broken(paper.sources(), lettering));
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(paper.title());
            var letters = new DrawnLetters(document, lettering);
            page(document, letters, paper.pictureHeight(), pen -> paper.paintPicture(pen, lettering));
            double room = pageHeight();
            int from = 0;
            while (from < text.size()) {
                int to = from;
                double used = 0;
                while (to < text.size() && (to == from || used + Paper.height(text.get(to)) <= room)) {
                    used += Paper.height(text.get(to++));
                }
                to = together(text, from, to);
                int first = from;
                int last = to;
                page(document, letters, room, pen -> Paper.paint(pen, text, first, last));
                from = to;
            }
            letters.finish();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The last lines of a page go to the next one when they belong to what follows there.
    private static int together(List<Paper.Line> text, int from, int to) {
        for (int begin = to; to < text.size() && begin > from && begin > to - MOST_TOGETHER; begin--) {
            if (text.get(begin).before() >= NEW_ENTRY) {
                return begin;
            }
        }
        return to;
    }

    private interface Drawing {
        void on(PdfPen pen);
    }

    /// How much text is as wide as a page and as high.
    private static double pageHeight() {
        return Paper.WIDTH * (PDRectangle.A4.getWidth() - 2 * MARGIN) / (PDRectangle.A4.getHeight() - 2 * MARGIN);
    }

    private void page(PDDocument document, DrawnLetters letters, double height, Drawing drawing) throws IOException {
        float pageWidth = PDRectangle.A4.getHeight();
        float pageHeight = PDRectangle.A4.getWidth();
        var page = new PDPage(new PDRectangle(pageWidth, pageHeight));
        document.addPage(page);
        float scale = (float) Math.min((pageWidth - 2 * MARGIN) / Paper.WIDTH, (pageHeight - 2 * MARGIN) / height);
        try (var content = new PDPageContentStream(document, page)) {
            float left = (float) (pageWidth - Paper.WIDTH * scale) / 2;
            content.transform(new Matrix(scale, 0, 0, -scale, left, pageHeight - MARGIN));
            drawing.on(new PdfPen(content, letters, palette, lettering));
        }
    }
}
