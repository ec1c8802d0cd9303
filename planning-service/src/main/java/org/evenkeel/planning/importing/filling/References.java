package org.evenkeel.planning.importing.filling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** References that are unique, readable, and made of letters, digits, spaces, dots, hyphens and underscores alone. */
public final class References {

    /** What a reference may be; the slash is kept free to join references. */
    public static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** A reference made from a name, not given out before. */
    public String fromName(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String slug = words.isEmpty() ? "unit" : shortened(words);
        return unique(slug);
    }

    /** This reference, or the next free one with a number behind it. */
    public String unique(String reference) {
        String candidate = reference;
        for (int i = 2; !taken.add(key(candidate)); i++) {
            candidate = reference + "-" + i;
        }
        return candidate;
    }

    /** The reference with every character replaced that may not stand in one. */
    public static String allowed(String written) {
        String replaced = written.strip().replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("^[ ._-]+", "");
        return shortened(replaced.isEmpty() ? "line" : replaced);
    }

    /** What makes two references the same to a reader. */
    public static String key(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }
}
