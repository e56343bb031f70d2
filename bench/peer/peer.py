"""The bench's peer: the very same model built with linopy, solved by HiGHS through highspy.

Started by beside-peer.ts with a folder that holds the plan's model (base/) and one for each what-if
(<kind>/), as model-files.ts writes them. Prints what was measured as one line of JSON.

What is measured, and what is not:
- The peer is handed coefficients that our side works out of the pack. Reading them is not timed, nor
  is Python's start. Building is therefore less work here than on our side.
- build: arrays to a linopy Model. Variables and constraints are grouped by family, each family one
  array with a coordinate, each family's expression one array of coefficients and variables, padded to
  its longest row. That is the form linopy's own arithmetic ends in; a model written as sums over
  dense coordinates takes longer to get there.
- hand_over: the linopy Model to a Highs instance, without names, which is the faster way.
- solve: HiGHS by simplex on one thread from nothing, as ours.
- cold: for a what-if, build, hand-over and solve again.
- warm: for a what-if, a Highs instance that holds the plan's model and vertex is given the changed
  costs, bounds and coefficients, and run again. Finding out what changed is not timed. A what-if of
  another shape is passed to HiGHS whole, without linopy.
"""

import json
import platform
import resource
import sys
import time
from pathlib import Path

import highspy
import linopy
import numpy as np
import pandas as pd
import scipy.sparse as sp
import xarray as xr
from linopy.io import to_highspy

FLOATS = ("columnCost", "columnLower", "columnUpper", "rowLower", "rowUpper", "entryValue")
WHOLES = ("starts", "entryRow", "familyOfRow", "familyOfColumn")


class Arrays:
    """A model as model-files.ts writes it."""

    def __init__(self, folder):
        shape = json.loads((folder / "shape.json").read_text())
        self.offset = shape["offset"]
        self.row_families = shape["rowFamilies"]
        self.column_families = shape["columnFamilies"]
        for name in FLOATS:
            setattr(self, name, np.fromfile(folder / f"{name}.f64", dtype=np.float64))
        for name in WHOLES:
            setattr(self, name, np.fromfile(folder / f"{name}.i32", dtype=np.int32))
        size = (shape["rowCount"], shape["columnCount"])
        self.matrix = sp.csc_matrix((self.entryValue, self.entryRow, self.starts), shape=size)


def build(arrays):
    model = linopy.Model()
    label_of = np.empty(arrays.columnCost.size, dtype=np.int64)
    for family, name in enumerate(arrays.column_families):
        members = np.flatnonzero(arrays.familyOfColumn == family)
        if members.size == 0:
            continue
        variable = model.add_variables(
            lower=arrays.columnLower[members],
            upper=arrays.columnUpper[members],
            coords=[pd.RangeIndex(members.size, name=name)],
            name=name,
        )
        label_of[members] = variable.labels.values
    by_row = arrays.matrix.tocsr()
    lower, upper = arrays.rowLower, arrays.rowUpper
    # linopy has no row with two different bounds: such a row is two constraints.
    sides = (
        ("=", lower, lower == upper),
        ("<=", upper, (lower != upper) & np.isfinite(upper)),
        (">=", lower, (lower != upper) & np.isfinite(lower)),
    )
    for family, name in enumerate(arrays.row_families):
        for sign, bound, holds in sides:
            members = np.flatnonzero((arrays.familyOfRow == family) & holds)
            if members.size == 0:
                continue
            rows = pd.RangeIndex(members.size, name=name)
            lhs = expression(model, by_row[members], label_of, rows)
            rhs = xr.DataArray(bound[members], coords=[rows])
            model.add_constraints(lhs, sign, rhs, name=f"{name} {sign}")
    used = np.flatnonzero(arrays.columnCost)
    cost = xr.Dataset(
        {
            "coeffs": ("_term", arrays.columnCost[used]),
            "vars": ("_term", label_of[used]),
        }
    )
    model.add_objective(linopy.LinearExpression(cost, model))
    return model


def expression(model, part, label_of, rows):
    """The terms of a family's rows, padded to the longest."""
    counts = np.diff(part.indptr)
    width = max(1, int(counts.max(initial=0)))
    at_row = np.repeat(np.arange(len(rows)), counts)
    at_term = np.arange(part.nnz) - np.repeat(part.indptr[:-1], counts)
    coefficients = np.full((len(rows), width), np.nan)
    variables = np.full((len(rows), width), -1, dtype=np.int64)
    coefficients[at_row, at_term] = part.data
    variables[at_row, at_term] = label_of[part.indices]
    dimensions = (rows.name, "_term")
    terms = xr.Dataset(
        {"coeffs": (dimensions, coefficients), "vars": (dimensions, variables)},
        coords={rows.name: rows},
    )
    return linopy.LinearExpression(terms, model)


def solve(highs):
    if highs.run() != highspy.HighsStatus.kOk:
        raise SystemExit("HiGHS did not run")
    if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise SystemExit(f"the solve ended {highs.modelStatusToString(highs.getModelStatus())}")


def as_ours(highs):
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("solver", "simplex")
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("random_seed", 0)


def timed(work):
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def through_linopy(arrays):
    build_seconds, model = timed(lambda: build(arrays))
    hand_over_seconds, highs = timed(lambda: to_highspy(model, set_names=False))
    as_ours(highs)
    solve_seconds, _ = timed(lambda: solve(highs))
    return {
        "buildSeconds": build_seconds,
        "handOverSeconds": hand_over_seconds,
        "solveSeconds": solve_seconds,
        "objective": highs.getInfo().objective_function_value + arrays.offset,
    }


def passed(arrays):
    lp = highspy.HighsLp()
    lp.num_col_ = arrays.columnCost.size
    lp.num_row_ = arrays.rowLower.size
    lp.offset_ = arrays.offset
    lp.col_cost_ = arrays.columnCost
    lp.col_lower_ = arrays.columnLower
    lp.col_upper_ = arrays.columnUpper
    lp.row_lower_ = arrays.rowLower
    lp.row_upper_ = arrays.rowUpper
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = arrays.starts
    lp.a_matrix_.index_ = arrays.entryRow
    lp.a_matrix_.value_ = arrays.entryValue
    highs = highspy.Highs()
    as_ours(highs)
    highs.passModel(lp)
    return highs


class WarmLoop:
    """A Highs instance that holds the plan's model and vertex between what-ifs."""

    def __init__(self, base):
        self.base = base
        self.highs = passed(base)
        solve(self.highs)
        self.vertex = self.highs.getBasis()

    def answer(self, asked):
        if asked.matrix.shape != self.base.matrix.shape:
            seconds, highs = timed(lambda: self.from_nothing(asked))
            return seconds, highs.getInfo().objective_function_value
        changes = changed_numbers(self.base, asked)
        seconds, _ = timed(lambda: self.run_with(changes))
        objective = self.highs.getInfo().objective_function_value
        give(self.highs, changed_numbers(asked, self.base))
        self.highs.changeObjectiveOffset(self.base.offset)
        return seconds, objective

    def run_with(self, changes):
        give(self.highs, changes)
        self.highs.setBasis(self.vertex)
        solve(self.highs)

    def from_nothing(self, asked):
        highs = passed(asked)
        solve(highs)
        return highs


def changed_numbers(old, new):
    costs = np.flatnonzero(old.columnCost != new.columnCost).astype(np.int32)
    columns = np.flatnonzero(
        (old.columnLower != new.columnLower) | (old.columnUpper != new.columnUpper)
    ).astype(np.int32)
    rows = np.flatnonzero(
        (old.rowLower != new.rowLower) | (old.rowUpper != new.rowUpper)
    ).astype(np.int32)
    entries = (new.matrix - old.matrix).tocoo()
    moved = entries.data != 0
    at_row, at_column = entries.row[moved], entries.col[moved]
    values = np.asarray(new.matrix[at_row, at_column]).ravel() if at_row.size else []
    return {
        "offset": new.offset,
        "costs": (costs, new.columnCost[costs]),
        "columns": (columns, new.columnLower[columns], new.columnUpper[columns]),
        "rows": (rows, new.rowLower[rows], new.rowUpper[rows]),
        "entries": list(zip(at_row.tolist(), at_column.tolist(), map(float, values))),
    }


def give(highs, changes):
    highs.changeObjectiveOffset(changes["offset"])
    for name, change in (
        ("costs", highs.changeColsCost),
        ("columns", highs.changeColsBounds),
        ("rows", highs.changeRowsBounds),
    ):
        indices, *numbers = changes[name]
        if indices.size > 0:
            change(indices.size, indices, *numbers)
    for row, column, value in changes["entries"]:
        highs.changeCoeff(row, column, value)


def peak_megabytes():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts kibibytes, macOS bytes.
    return peak / 1e6 if platform.system() == "Darwin" else peak * 1024 / 1e6


def main(folder):
    base = Arrays(folder / "base")
    report = through_linopy(base)
    report["peakMegabytes"] = peak_megabytes()
    loop = WarmLoop(base)
    report["whatIfs"] = []
    for kind in sys.argv[2:]:
        asked = Arrays(folder / kind)
        cold_seconds, cold = timed(lambda: through_linopy(asked))
        warm_seconds, objective = loop.answer(asked)
        report["whatIfs"].append(
            {
                "kind": kind,
                "coldSeconds": cold_seconds,
                "coldObjective": cold["objective"],
                "warmSeconds": warm_seconds,
                "warmObjective": objective,
            }
        )
    print(json.dumps(report))


main(Path(sys.argv[1]))
