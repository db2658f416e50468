package vn.chibo.regulations.data;

import java.util.Map;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figure;
import vn.chibo.evaluator.RuleId;

/**
 * A provision of a document: its title, clause, figures and tables.
 *
 * @param id its identity, which is that of the rule made of it
 * @param title what readers call it
 * @param citation where it stands and how well it is known
 * @param figures its figures by name
 * @param table what each row of its table allows; empty where it has none
 */
public record Provision(
    RuleId id,
    Text title,
    Citation citation,
    Map<String, Figure> figures,
    Map<String, Set<String>> table) {}
