package org.claimline.ui.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window. A key's first part names the bundle that holds it: `reader.claim.confirm` stands in
/// `reader.properties`.
public final class Texts {

    private Texts() {}

    /// @param args for the placeholders of [MessageFormat]
    /// @throws java.util.MissingResourceException when there is no such key; a test finds those
    public static String get(String key, Object... args) {
        String bundle = key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle("org.claimline.ui." + bundle, Locale.ROOT).getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, LocalText.HERE.locale()).format(args);
    }

    /// The word for a constant: `words.status.confirmed` for `Status.CONFIRMED`, `words.edit.action.add-note` for
    /// `Edit.Action.ADD_NOTE`.
    public static String of(Enum<?> constant) {
        return get(key(constant));
    }

    /// The key of the word for a constant.
    public static String key(Enum<?> constant) {
        return prefix(constant.getDeclaringClass()) + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the keys of all constants of a type start with.
    static String prefix(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return "words." + (outer == null ? "" : outer.getSimpleName().toLowerCase(Locale.ROOT) + '.')
                + type.getSimpleName().toLowerCase(Locale.ROOT) + '.';
    }
}
