package org.evenkeel.planning.baseline;

/** What kind of body the organisation is; public bodies carry duties that charities do not. */
public enum Sector {
    COUNCIL(true),
    NHS(true),
    UNIVERSITY(true),
    OTHER_PUBLIC(true),
    HOUSING(false),
    CHARITY(false);

    private final boolean publicBody;

    Sector(boolean publicBody) {
        this.publicBody = publicBody;
    }

    public boolean isPublicBody() {
        return publicBody;
    }
}
