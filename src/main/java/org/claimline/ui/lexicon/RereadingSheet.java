package org.claimline.ui.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.domain.Claim;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.lexicon.RereadingViewModel.State;
import org.claimline.ui.theme.Look;
import org.jspecify.annotations.Nullable;

/// What reading again would change, claim by claim, before it does. Each change can be left out.
final class RereadingSheet extends Dialog<ButtonType> {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 520;

    private final RereadingViewModel model;
    private final ButtonType apply = new ButtonType(Texts.get("lexicon.reread.apply", 0), ButtonData.OK_DONE);
    private final Label about = Nodes.text("");
    private final ProgressBar bar = new ProgressBar(0);
    private final ListView<Difference> list = new ListView<>();
    private final HBox choices = new HBox(8);

    private RereadingSheet(Scene owner, RereadingViewModel model) {
        this.model = model;
        initOwner(owner.getWindow());
        setTitle(Texts.get("lexicon.reread"));
        setResizable(true);
        Look.copy(owner, getDialogPane().getStylesheets());
        list.setCellFactory(_ -> new DifferenceCell());
        list.setAccessibleText(Texts.get("lexicon.reread"));
        list.setOnKeyPressed(event -> {
            Difference difference = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && difference != null) {
                difference.takenProperty().set(!difference.takenProperty().get());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        choices.getChildren().addAll(
                Nodes.button(Texts.get("lexicon.reread.all"), () -> model.take(true), "plain"),
                Nodes.button(Texts.get("lexicon.reread.none"), () -> model.take(false), "plain"));
        var content = new VBox(10, about, bar, choices, list);
        content.getStyleClass().add("reread-sheet");
        content.setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setMinWidth(WIDTH);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(apply, ButtonType.CANCEL);
        var following = model.stateProperty().subscribe(this::follow);
        setOnHidden(_ -> following.unsubscribe());
        setOnShown(_ -> list.requestFocus());
        setResultConverter(pressed -> pressed);
    }

    /// Looks what would change, and shows it.
    static void show(Scene owner, RereadingViewModel model) {
        model.look();
        var sheet = new RereadingSheet(owner, model);
        sheet.resultProperty().subscribe(pressed -> {
            if (pressed == sheet.apply) {
                model.apply();
            } else if (pressed != null) {
                model.cancel();
            }
        });
        sheet.show();
    }

    private void follow(State state) {
        Nodes.show(bar, state instanceof State.Looking);
        boolean any = state instanceof State.Ready(var differences, _) && !differences.isEmpty();
        Nodes.show(choices, any);
        Nodes.show(list, any);
        var button = (Button) getDialogPane().lookupButton(apply);
        button.setDisable(!(state instanceof State.Ready));
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        switch (state) {
            case State.Looking(int done, int total) -> {
                about.setText(Texts.get("lexicon.reread.looking", done, total));
                bar.setProgress(total == 0 ? 0 : (double) done / total);
            }
            case State.Ready(var found, _) -> ready(found, button);
            case State.Idle _,State.Applying _ -> {
            }
        }
    }

    private void ready(List<Difference> found, Button button) {
        long articles = found.stream().map(Difference::title).distinct().count();
        about.setText(found.isEmpty()
                ? Texts.get("lexicon.reread.nothing")
                : Texts.get("lexicon.reread.about", found.size(), articles));
        list.getItems().setAll(found);
        button.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.get("lexicon.reread.apply",
                        found.stream().filter(difference -> difference.takenProperty().get()).count()),
                found.stream().map(Difference::takenProperty).toArray(Observable[]::new)));
    }

    /// What a claim says, part by part, each with the key of its name.
    private static Map<String, String> parts(Claim claim) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("lexicon.part.metric", claim.reading().metric().orElse(""));
        parts.put("lexicon.part.subject", claim.reading().subject().orElse(""));
        parts.put("lexicon.part.holder", claim.reading().holder().orElse(""));
        parts.put("lexicon.part.type", Texts.of(claim.reading().type()));
        parts.put("lexicon.part.value", ClaimText.of(claim));
        parts.put("lexicon.part.about", claim.reading().about().map(ClaimText::of).orElse(""));
        return parts;
    }

    /// What a claim says, in a line.
    private static String words(Claim claim) {
        return ClaimText.join(Optional.of(Texts.of(claim.reading().type())), Optional.of(ClaimText.of(claim)),
                Optional.of(ClaimText.topic(claim.reading())), claim.reading().holder());
    }

    /// What is not the same in both, before and after.
    static String words(Claim before, Claim after) {
        Map<String, String> now = parts(after);
        String changed = parts(before).entrySet().stream()
                .filter(part -> !part.getValue().equals(now.get(part.getKey())))
                .map(part -> Texts.get("lexicon.part", Texts.get(part.getKey()), orNone(part.getValue()),
                        orNone(now.getOrDefault(part.getKey(), ""))))
                .collect(Collectors.joining(" · "));
        return changed.isEmpty() ? Texts.get("lexicon.reread.evidence", words(after)) : changed;
    }

    private static String orNone(String part) {
        return part.isEmpty() ? Texts.get("lexicon.part.none") : part;
    }

    private static final class DifferenceCell extends ListCell<Difference> {

        private final CheckBox taken = new CheckBox();
        private final Label sort = Nodes.label("", "chip");
        private final Label quote = Nodes.label("", "strong");
        private final Label title = Nodes.label("", "secondary");
        private final Label readings = Nodes.label("");
        private final HBox row;
        private @Nullable Difference shown;

        DifferenceCell() {
            var head = new HBox(8, sort, quote, Nodes.spring(), title);
            head.setAlignment(Pos.CENTER_LEFT);
            sort.setMinWidth(USE_PREF_SIZE);
            quote.setMinWidth(80);
            var words = new VBox(2, head, readings);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            taken.setFocusTraversable(false);
            row = new HBox(10, taken, words);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            if (shown != null) {
                taken.selectedProperty().unbindBidirectional(shown.takenProperty());
            }
            shown = empty ? null : difference;
            setGraphic(shown == null ? null : row);
            if (difference != null && !empty) {
                taken.selectedProperty().bindBidirectional(difference.takenProperty());
                fill(difference);
            }
        }

        private void fill(Difference difference) {
            String name = difference.sort().name().toLowerCase(Locale.ROOT);
            sort.setText(Texts.get("lexicon.reread.sort." + name));
            sort.getStyleClass().setAll("label", "chip", "sort-" + name);
            title.setText(difference.title());
            Optional<Claim> claim = difference.after().or(difference::before);
            quote.setText('“' + claim.map(it -> it.anchor().quote()).orElse(difference.marked()).replace('\n', ' ')
                    + '”');
            readings.setText(claim.isEmpty()
                    ? Texts.get("lexicon.reread.furniture", difference.claims())
                    : difference.before().flatMap(before -> difference.after().map(after -> words(before, after)))
                            .orElseGet(() -> words(claim.get())));
            setAccessibleText(sort.getText() + ' ' + quote.getText() + ' ' + readings.getText());
        }
    }
}
