package org.evenkeel.planning.proposal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenkeel.planning.restriction.Veil;
import org.jspecify.annotations.Nullable;

/** What of a proposal a reader outside the circle of one of its measures does not see, and which texts would give it away. */
public final class VeiledProposal {

    /** Stands for every measure that is hidden. */
    public static final String REFERENCE = "restricted";

    public static final String TITLE = "Restricted measure";

    private static final String WITHHELD = "This is about a restricted measure. Ask a member of its circle.";

    private final Set<String> hidden;
    private final @Nullable Pattern names;

    public VeiledProposal(PlanProposal proposal, Veil veil) {
        List<ProposalItem> items = proposal.items().stream().filter(item -> veil.measures().contains(item.measure())).toList();
        hidden = items.stream().map(ProposalItem::measure).collect(Collectors.toSet());
        names = items.isEmpty() ? null
                : Pattern.compile(items.stream().flatMap(item -> Stream.of(item.measure(), item.told().title()))
                        .map(VeiledProposal::word).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A reference such as "M1" is not found in "M12". */
    private static String word(String name) {
        return "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])".formatted(Pattern.quote(name));
    }

    public boolean hides(@Nullable String measure) {
        return measure != null && hidden.contains(measure);
    }

    /** The text; of one that names a hidden measure only that it does. */
    public String told(String text) {
        return names != null && names.matcher(text).find() ? WITHHELD : text;
    }
}
