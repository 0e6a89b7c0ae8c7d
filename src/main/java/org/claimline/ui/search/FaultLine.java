package org.claimline.ui.search;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.claimline.domain.query.Fault;
import org.claimline.domain.query.Query;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What of a query cannot be understood, said calmly: it is left out of the search, and what may have been meant is one
/// click away.
public final class FaultLine extends VBox {

    /// So many corrections are offered.
    private static final int MOST = 6;

    private final QueryViewModel model;

    public FaultLine(QueryViewModel model) {
        super(2);
        this.model = model;
        getStyleClass().add("fault-line");
        model.queryProperty().subscribe(this::show);
    }

    private void show(Query query) {
        List<Fault> faults = query.faults().stream().filter(fault -> !isBegun(query, fault)).toList();
        getChildren().setAll(faults.stream().map(fault -> line(query, fault)).toList());
        Nodes.show(this, !faults.isEmpty());
    }

    /// The value is about to be typed.
    private static boolean isBegun(Query query, Fault fault) {
        return fault.at().end() == query.text().length() && fault.reason() == Fault.Reason.MISSING;
    }

    private FlowPane line(Query query, Fault fault) {
        var line = new FlowPane(6, 2);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(Nodes.label(words(fault), "fault-words"));
        line.getChildren().getFirst().getStyleClass().add("secondary");
        if (line.getChildren().getFirst() instanceof javafx.scene.control.Label label) {
            label.setGraphic(Nodes.icon(Feather.INFO));
        }
        fault.expected().stream().limit(MOST).forEach(meant -> line.getChildren().add(correction(query, fault, meant)));
        return line;
    }

    private static String words(Fault fault) {
        return Texts.get("search.fault." + fault.reason().name().toLowerCase(Locale.ROOT), fault.word());
    }

    private Button correction(Query query, Fault fault, String meant) {
        Button button = Nodes.button(meant, () -> model.show(corrected(query, fault, meant)), "plain", "fault-meant");
        button.setMnemonicParsing(false);
        button.setAccessibleText(Texts.get("search.fault.meant", meant));
        return button;
    }

    /// The query with the word in question replaced.
    static String corrected(Query query, Fault fault, String meant) {
        String text = query.text();
        String part = fault.at().in(text);
        int sign = 0;
        while (sign < part.length() && ":=<>".indexOf(part.charAt(sign)) < 0) {
            sign++;
        }
        String fixed = switch (fault.reason()) {
            case FIELD -> (part.startsWith("-") ? "-" : "") + meant + part.substring(sign);
            case VALUE, MISSING, DATE, AMOUNT, CONFIDENCE ->
                part.substring(0, Math.min(part.length(), sign + 1)) + meant;
        };
        return text.substring(0, fault.at().start()) + fixed + text.substring(fault.at().end());
    }
}
