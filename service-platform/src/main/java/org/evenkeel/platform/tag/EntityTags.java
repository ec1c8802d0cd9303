package org.evenkeel.platform.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.EntityTag;

import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Strong tags made of a record's version, and the check that a change was made on the version read. */
public final class EntityTags {

    private static final Pattern ONE_TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern LIST = Pattern.compile("\\s*%1$s(\\s*,\\s*%1$s)*\\s*".formatted(ONE_TAG.pattern()));

    private EntityTags() {
    }

    /** {@code "v3"} for version 3: give it to {@code Response.tag}. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Passes when the header names the current version, or is {@code *}. Weak tags never match.
     *
     * @throws Refusal 428 without a header, 412 when it names other versions only, 400 when it cannot be read
     */
    public static void requireMatch(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(PlatformProblem.PRECONDITION_REQUIRED,
                    "If-Match is missing. Send the ETag of the version you read.");
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        if (ifMatch.length() > 1000 || !LIST.matcher(ifMatch).matches()) {
            throw Refusal.malformed("If-Match is not a list of quoted tags. Send the ETag as it was given, quotes included.");
        }
        String current = of(currentVersion).getValue();
        Matcher tag = ONE_TAG.matcher(ifMatch);
        while (tag.find()) {
            if (tag.group(1) == null && current.equals(tag.group(2))) {
                return;
            }
        }
        throw new Refusal(PlatformProblem.STALE_VERSION,
                "If-Match does not name the current version, \"%s\". Read it again and repeat the change on that."
                        .formatted(current));
    }
}
