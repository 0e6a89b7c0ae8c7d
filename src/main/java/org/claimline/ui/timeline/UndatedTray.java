package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.domain.ArticleId;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// What has no place on the axis, below it: articles without a date first, then claims of other articles whose days
/// nobody knows.
final class UndatedTray extends HBox {

    private static final int SHOWN = 4;
    private static final int LONGEST = 30;

    private final TimelineViewModel model;

    UndatedTray(TimelineViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("undated-tray");
        setAlignment(Pos.CENTER_LEFT);
        model.storyProperty().subscribe(this::fill);
    }

    private void fill(Story story) {
        List<Entry> undated = story.undated();
        Nodes.show(this, !undated.isEmpty());
        List<Button> chips = chips(undated);
        Label count = Nodes.label(Texts.get("timeline.undated", chips.size()), "secondary");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(count);
        chips.stream().limit(SHOWN).forEach(getChildren()::add);
        if (chips.size() > SHOWN) {
            getChildren().add(Nodes.button(Texts.get("timeline.undated.more", chips.size() - SHOWN),
                    () -> model.tableProperty().set(true), "plain"));
        }
    }

    private List<Button> chips(List<Entry> undated) {
        var chips = new ArrayList<Button>();
        List<ArticleId> articles = undated.stream().filter(entry -> entry.kind() == EntryKind.ARTICLES)
                .flatMap(entry -> entry.article().stream()).toList();
        for (Entry entry : undated) {
            boolean ofUndatedArticle = entry.article().filter(articles::contains).isPresent();
            if (entry.kind() == EntryKind.ARTICLES) {
                int claims = (int) undated.stream()
                        .filter(other -> other.kind() != EntryKind.ARTICLES && other.article().equals(entry.article()))
                        .count();
                chips.add(chip(entry, Texts.get("timeline.undated.article", shortened(EntryText.what(entry)), claims)));
            } else if (!ofUndatedArticle) {
                chips.add(chip(entry, ClaimText.join(Optional.of(entry.label()),
                        entry.articleTitle().map(UndatedTray::shortened))));
            }
        }
        return chips;
    }

    private Button chip(Entry entry, String words) {
        Button chip = Nodes.button(words, () -> model.open(entry));
        chip.getStyleClass().setAll("chip", "undated-chip", entry.kind().styleClass());
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(EntryText.what(entry)));
        return chip;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + '…';
    }
}
