package org.claimline.importing.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A look at a message's bytes that needs no parser.
public final class MessageGlance {

    /// In small letters.
    private static final List<byte[]> SIGNS = List.of(ascii("application/"), ascii("attachment"),
            ascii("message/rfc822"), ascii("multipart/digest"));

    private MessageGlance() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Whether files may be attached to it: without any of these words there are none.
    public static boolean mayEnclose(byte[] message) {
        for (int at = 0; at < message.length; at++) {
            for (byte[] sign : SIGNS) {
                if (stands(sign, message, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] sign, byte[] message, int at) {
        if (at + sign.length > message.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            byte b = message[at + i];
            byte small = b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
            if (small != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
