package org.evenkeel.engagement.pulse;

/** What a wave asks. Each sentence is answered from 1, not at all, to 5, entirely; any may be left out. */
public enum PulseItem {
    SERVANT(PulseTheme.LEADERSHIP, "Those who lead here put what the team needs to do its work before their own standing."),
    VALUES(PulseTheme.LEADERSHIP, "Decisions here follow the values that this organisation says it has."),
    EMOTIONAL_INTELLIGENCE(PulseTheme.LEADERSHIP, "Those who lead here notice how people are, and act on it."),
    COMPLEXITY(PulseTheme.LEADERSHIP,
            "Those who lead here say what they do not know, and do not make hard things look simple."),
    AUTHENTICITY(PulseTheme.LEADERSHIP, "What those who lead here say and what they do go together."),
    FOLLOWERSHIP(PulseTheme.LEADERSHIP, "People here can disagree with those who lead, and are heard."),
    STORYTELLING(PulseTheme.LEADERSHIP, "I know where this organisation is going, and what my work has to do with it."),
    VOICE(PulseTheme.FAIRNESS, "I could say what I think before decisions about my work were taken."),
    EXPLANATION(PulseTheme.FAIRNESS, "The reasons for decisions were explained to me honestly and in full."),
    CONSISTENCY(PulseTheme.FAIRNESS, "The same rules are kept for everyone."),
    RESPECT(PulseTheme.FAIRNESS, "I was treated with courtesy and respect."),
    UNCERTAINTY(PulseTheme.STRAIN, "I do not know what will become of my work."),
    WORKLOAD(PulseTheme.STRAIN, "I have more work than can be done well in my hours."),
    DISTRESS(PulseTheme.STRAIN, "I am working beyond my limits.");

    public static final int LEAST = 1;
    public static final int MOST = 5;

    private final PulseTheme theme;
    private final String sentence;

    PulseItem(PulseTheme theme, String sentence) {
        this.theme = theme;
        this.sentence = sentence;
    }

    public PulseTheme theme() {
        return theme;
    }

    public String sentence() {
        return sentence;
    }
}
