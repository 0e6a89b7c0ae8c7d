package org.claimline.timeline.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// The letters of a PDF file as shapes, each of which is in the file once.
final class GlyphForms {

    /// The size in which they are in the file.
    static final float SIZE = 100;

    private static final PDRectangle BOX = new PDRectangle(-SIZE, -2 * SIZE, 4 * SIZE, 4 * SIZE);

    private final PDDocument document;
    private final Font font;
    private final Map<Integer, PDFormXObject> forms = new HashMap<>();

    GlyphForms(PDDocument document, Lettering lettering) {
        this.document = document;
        this.font = lettering.font(SIZE);
    }

    /// @param code of the glyph in the font
    PDFormXObject get(int code) throws IOException {
        PDFormXObject known = forms.get(code);
        if (known != null) {
            return known;
        }
        var form = new PDAppearanceStream(document);
        form.setBBox(BOX);
        form.setResources(new PDResources());
        try (var content = new PDPageContentStream(document, form,
                form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            if (add(content, font.createGlyphVector(Lettering.EXACT, new int[]{code}).getGlyphOutline(0))) {
                content.fill();
            }
        }
        forms.put(code, form);
        return form;
    }

    /// Adds a shape to the path of a stream.
    ///
    /// @return whether there is anything to draw
    static boolean add(PDPageContentStream page, Shape shape) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_QUADTO -> page.curveTo((float) (x + 2 * (at[0] - x) / 3),
                        (float) (y + 2 * (at[1] - y) / 3), (float) (at[2] + 2 * (at[0] - at[2]) / 3),
                        (float) (at[3] + 2 * (at[1] - at[3]) / 3), (float) at[2], (float) at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo((float) at[0], (float) at[1], (float) at[2],
                        (float) at[3], (float) at[4], (float) at[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = at[last];
            y = at[last + 1];
        }
        return any;
    }
}
