package org.claimline.ui.home;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// One section of the home page: its lines lead to where they say.
final class SectionCard extends VBox {

    SectionCard(HomeViewModel model, Digest.Section section) {
        super(2);
        String topic = section.topic().name().toLowerCase(Locale.ROOT);
        setId("home-" + topic);
        getStyleClass().addAll("card", "home-card");
        boolean alarm = section.topic() == Digest.Topic.CONTRADICTS || section.topic() == Digest.Topic.SLIPPED;
        Label title = Nodes.heading(Texts.get("home.section." + topic));
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (section.topic() != Digest.Topic.REVIEW) {
            Label count = Nodes.label(Texts.get("home.count", section.count()), "chip");
            count.getStyleClass().addAll(alarm ? new String[]{"alarm"} : new String[0]);
            head.getChildren().add(count);
        }
        getChildren().add(head);
        section.lines().forEach(line -> getChildren().add(line(model, line)));
        int more = section.count() - section.lines().size();
        if (more > 0) {
            section.all().ifPresentOrElse(
                    place -> getChildren()
                            .add(Nodes.button(Texts.get("home.all", more), () -> model.go(place), "plain")),
                    () -> getChildren().add(Nodes.label(Texts.get("home.and-more", more), "secondary")));
        }
    }

    private static Button line(HomeViewModel model, Digest.Line line) {
        Label what = Nodes.label(line.what());
        what.setMinWidth(0);
        Label detail = Nodes.label(line.detail(), "secondary");
        detail.setMinWidth(0);
        Label when = Nodes.label(line.when(), "small");
        when.setMinWidth(USE_PREF_SIZE);
        Nodes.show(detail, !line.detail().isEmpty());
        var words = new VBox(1, what, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        var row = new HBox(12, words, Nodes.spring(), when);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        row.maxWidthProperty().bind(row.prefWidthProperty());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.getStyleClass().setAll("home-line");
        button.setAccessibleText(String.join(", ", line.what(), line.detail(), line.when()));
        button.setOnAction(_ -> model.go(line.place()));
        return button;
    }
}
