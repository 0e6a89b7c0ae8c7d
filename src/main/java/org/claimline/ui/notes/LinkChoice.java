package org.claimline.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.domain.NoteLink;
import org.claimline.notebook.Linkable;
import org.claimline.ui.control.ChoicePopup;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/// How a thing that a note can link to is offered.
final class LinkChoice {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 30;
    private static final double KIND = 68;
    private static final double SIDES = 40;

    private LinkChoice() {}

    static ChoicePopup.Look<Linkable> look() {
        return new ChoicePopup.Look<>("link-choices", Texts.get("notes.link.choices"), Texts.get("notes.link.keys"),
                WIDTH, HEIGHT, LinkChoice::row, LinkChoice::spoken);
    }

    private static Node row(Linkable choice) {
        Label kind = Nodes.label(kind(choice.link().to()), "small");
        kind.setGraphic(Nodes.icon(icon(choice.link().to())));
        kind.setMinWidth(KIND);
        Label words = Nodes.label(choice.link().shown());
        words.setMinWidth(Math.min(60, words.getText().length() * 6));
        words.setMaxWidth(WIDTH * 0.5);
        Label detail = Nodes.label(choice.detail(), "secondary");
        detail.setMinWidth(0);
        var row = new HBox(8, kind, words, detail);
        HBox.setHgrow(detail, Priority.SOMETIMES);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(WIDTH - SIDES);
        return row;
    }

    private static String spoken(Linkable choice) {
        return Texts.get("notes.link.spoken", kind(choice.link().to()), choice.link().shown(), choice.detail());
    }

    private static String kind(NoteLink.To to) {
        return Texts.get(switch (to) {
            case NoteLink.ToArticle _ -> "notes.link.article";
            case NoteLink.ToClaim _ -> "notes.link.claim";
            case NoteLink.ToEvent _ -> "notes.link.event";
            case NoteLink.ToTag _ -> "notes.link.tag";
            case NoteLink.ToNote _ -> "notes.link.note";
        });
    }

    private static Feather icon(NoteLink.To to) {
        return switch (to) {
            case NoteLink.ToArticle _ -> Feather.FILE_TEXT;
            case NoteLink.ToClaim _ -> Feather.BAR_CHART_2;
            case NoteLink.ToEvent _ -> Feather.CALENDAR;
            case NoteLink.ToTag _ -> Feather.TAG;
            case NoteLink.ToNote _ -> Feather.EDIT_3;
        };
    }
}
