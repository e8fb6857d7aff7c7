/**
 * Criteria sets as versioned data: reading the catalogue format with every mistake named by its place, indicators,
 * thresholds by the unit's lists of regions and by year, composites, choice groups. Nothing here knows a figure of a
 * commune or judges one; nothing assumes how many criteria, groups or regions there are. Start with
 * {@link vn.sontm.programme.catalogue.CriteriaSet}; {@link vn.sontm.programme.catalogue.CatalogueReader} makes it from a
 * file, {@link vn.sontm.programme.catalogue.CriteriaSets} from the ledger.
 */
@NullMarked
package vn.sontm.programme.catalogue;

import org.jspecify.annotations.NullMarked;
