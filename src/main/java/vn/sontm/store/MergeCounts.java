package vn.sontm.store;

/**
 * What a merge brought.
 *
 * @param newChanges changes that were not known before
 * @param newRegisters facts that are shown for the first time
 * @param changedRegisters facts that were shown with another value, or that are no longer shown
 * @param conflicts facts about which people disagree now and did not before
 * @param withoutEffect new changes whose author has no authority for them: kept, not shown
 * @param known changes that were here already
 */
public record MergeCounts(
        int newChanges, int newRegisters, int changedRegisters, int conflicts, int withoutEffect, int known) {}
