package org.claimline.importing.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads the elements of an Office file by their names without prefixes.
final class Nodes {

    private Nodes() {}

    /// The elements directly inside an element.
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static String name(Node node) {
        String local = node.getLocalName();
        return local == null ? "" : local;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).findFirst();
    }

    /// The element at the end of a path of names.
    static Optional<Element> at(Node parent, String... path) {
        Optional<Element> at = child(parent, path[0]);
        for (int i = 1; i < path.length; i++) {
            String name = path[i];
            at = at.flatMap(e -> child(e, name));
        }
        return at;
    }

    /// An attribute by its name without prefix, or an empty text.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /// All elements of a name below an element, in order.
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
