package org.claimline.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What a browser writes beside a page that it saves: a folder with the page's pictures, styles and frames.
public final class SavedPage {

    /// Why such a folder is left out.
    public static final String LEFT_OUT = "it belongs to a saved page";

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".shtml");
    private static final List<String> FOLDERS = List.of("_files", ".files", "-files", "_file", "-dateien", "_dateien",
            "_fichiers", "_archivos", "_arquivos", "_bestanden", "-bestanden", "_pliki", "_soubory", "-filer", "_filer",
            "_tiedostot", "_dosyalar", "_elemei", "_ficheiros", "_fails", "_failid", "_datoteke", "_bylos");

    private SavedPage() {}

    /// Whether a folder holds what belongs to a page beside it.
    ///
    /// @param folder its name
    /// @param beside names of the files in the same place
    public static boolean owns(String folder, Collection<String> beside) {
        String lower = folder.toLowerCase(Locale.ROOT);
        for (String ending : FOLDERS) {
            if (lower.endsWith(ending)) {
                String page = folder.substring(0, folder.length() - ending.length());
                return beside.stream().anyMatch(name -> isPage(name, page));
            }
        }
        return false;
    }

    private static boolean isPage(String name, String page) {
        return name.startsWith(page)
                && PAGES.contains(name.substring(page.length()).toLowerCase(Locale.ROOT));
    }
}
