"""The equations of the recovery model over arrays of teams by futures, for comparison with impact-service's own.

Reads an organisation, a course and drawn parameters (JSON) and prints seconds of processor time, and for each future its recovery cost, its quits
and the commitment lost in the last month.
"""
import json
import sys
import time

import numpy as np

MONTHS_A_WEEK = 12 / 52.18


def ratio(share, p):
    """RR of absence: linear between the mid-points of the bands."""
    small = np.maximum(1, p["absence-ratio-at-4"])
    middle = np.maximum(small, p["absence-ratio-at-13"])
    large = np.maximum(middle, p["absence-ratio-at-25"])
    points, ratios = [0, 0.04, 0.13, 0.25], [np.ones_like(small), small, middle, large]
    for band in range(1, 4):
        if share < points[band]:
            within = (share - points[band - 1]) / (points[band] - points[band - 1])
            return ratios[band - 1] + within * (ratios[band] - ratios[band - 1])
    return ratios[3]


class Model:
    def __init__(self, q):
        self.q = q
        self.p = p = {name: np.array(row) for name, row in q["parameters"].items()}
        for name in ("employees", "ftePerEmployee", "agencyFte", "volunteerFte", "annualPay"):
            setattr(self, name, np.array(q[name])[:, None])
        self.conduct = q["conduct"]
        self.work_of = np.array(q["workOf"])
        self.member = np.zeros((len(q["level"]), len(self.work_of)))
        self.member[self.work_of, np.arange(len(self.work_of))] = 1
        self.level = np.array(q["level"])[:, None]
        self.budget = np.array(q["monthlyBudget"])[:, None]
        self.tier_weight = np.array([p["tier-weight-%d" % t] if t else np.ones_like(p["tier-weight-1"]) for t in q["tier"]])
        self.settle()

    def settle(self):
        p, futures = self.p, len(self.p["base-turnover"])
        self.normal = 1 - np.exp(-p["base-turnover"] / 12)
        vacancy = np.minimum(24, p["vacancy-weeks"] * MONTHS_A_WEEK)
        self.vacant_share = [np.clip(vacancy - k, 0, 1) for k in range(int(vacancy.max()) + 1)]
        ramp = p["weeks-to-full-output"] * MONTHS_A_WEEK
        ages = int(max(1, min(36, np.ceil(ramp).max())))
        self.missing = [(1 - p["starting-output"]) * np.maximum(0, 1 - (age + 0.5) / ramp) for age in range(ages)]
        self.within = np.minimum(1, p["weeks-to-full-output-within"] * MONTHS_A_WEEK / ramp)
        self.people = np.repeat(self.employees, futures, axis=1)
        quits = self.people * self.normal
        self.quits_by_age = [quits.copy() for _ in range(len(self.vacant_share) + 1)]
        self.newcomers = [quits * (1 - self.normal) ** age for age in range(ages)]
        self.posts = self.people + self.vacant()
        self.posts_at_first = self.posts.copy()
        self.agency = np.repeat(self.agencyFte, futures, axis=1)
        self.between = np.zeros(futures)
        self.lost = np.zeros_like(self.people)

    def vacant(self):
        return sum(share * quits for share, quits in zip(self.vacant_share, self.quits_by_age))

    def kept(self):
        return np.divide(self.posts, self.posts_at_first, out=np.ones_like(self.posts), where=self.posts_at_first > 0)

    def absence_rate(self, month):
        p = self.p
        base = np.minimum(1, p[self.q["absenceDays"]] / p["working-days-a-year"])
        unprotected = 1 - p["protection-share"] * self.conduct["protected"]
        removed = np.array(self.q["removed"])[:, month] if month >= 0 else np.zeros(len(self.work_of))
        shares, place = np.unique(removed, return_inverse=True)
        rates = np.array([base if x <= 0 else np.minimum(1, base * (1 + (ratio(x, p) - 1) * unprotected)) for x in shares])
        return rates[place]

    def capacity(self, month):
        lacking = sum(share * cohort for share, cohort in zip(self.missing, self.newcomers))
        output = np.maximum(0, self.people - lacking)
        by_team = output * self.ftePerEmployee * (1 - self.absence_rate(month)) + self.agency + self.volunteerFte * self.kept()
        return self.member @ by_team

    def leave(self, month):
        q = self.q
        dismissed = np.array(q["dismissed"])[:, month][:, None]
        redeployed = np.array(q["redeployed"])[:, month][:, None]
        planned = dismissed + redeployed
        if planned.any():
            gone = np.minimum(self.people, planned)
            factor = np.where(self.people > 0, 1 - gone / np.maximum(self.people, 1e-300), 0)
            factor = np.where(planned > 0, factor, 1)
            self.newcomers = [cohort * factor for cohort in self.newcomers]
            self.people = self.people - gone
            left = np.where(self.employees > planned,
                            self.posts - planned * self.posts_at_first / np.maximum(self.employees, 1e-300), 0)
            vacant = self.vacant()
            fill = np.where(vacant > 0, np.minimum(1, np.maximum(0, left - self.people) / np.maximum(vacant, 1e-300)), 0)
            fill = np.where(planned > 0, fill, 1)
            self.quits_by_age = [quits * fill for quits in self.quits_by_age]
            self.posts = np.where(planned > 0, self.people + self.vacant(), self.posts)
            self.between = self.between + (redeployed * gone / np.where(planned > 0, planned, 1)).sum(axis=0)
        self.agency = np.maximum(0, self.agency - np.array(q["agencyReleased"])[:, month][:, None])
        if (self.between > 0).any():
            vacant = self.vacant()
            total = vacant.sum(axis=0)
            placed = np.minimum(self.between, total)
            share = np.where(total > 0, placed / np.maximum(total, 1e-300), 0)
            found = vacant * share
            self.people = self.people + found
            self.newcomers[0] = self.newcomers[0] + found * self.within
            self.quits_by_age = [quits * (1 - share) for quits in self.quits_by_age]
            self.between = self.between - placed

    def work(self, month):
        p, q = self.p, self.q
        demand = self.before * np.array(q["kept"])[:, month][:, None]
        for moved in q["moved"]:
            if moved["month"] <= month:
                demand[moved["to"]] += np.where(self.before[moved["to"]] > 0, self.before[moved["from"]] * moved["share"], 0)
        capacity = self.capacity(month)
        most = capacity * (1 + p["overtime-limit"])
        load = np.where(capacity > 0, np.minimum(2, (demand + self.backlog) / np.maximum(capacity, 1e-300)), 0)
        met = np.minimum(demand, most)
        unmet = demand - met
        lapsed = self.backlog * p["backlog-lapse"]
        waiting = self.backlog - lapsed
        cleared = np.minimum(waiting, most - met)
        self.backlog = waiting - cleared + unmet
        self.cost += (np.maximum(0, met - capacity) * self.overtime_price + cleared * self.clearing_price
                      + lapsed * self.shortfall_price).sum(axis=0)
        return load

    def change(self, month, load):
        p = self.p
        fairness = self.conduct["fairness"]
        x = self.q["dismissedOfAll"][month]
        u1 = p["uplift-ceiling"] * (1 - p["fair-procedure-share"] * fairness) * (1 - np.exp(-x / p["uplift-scale"])) if x > 0 else 0
        u2 = np.exp(p["quits-by-commitment"] * self.lost) - 1
        u3 = np.exp(p["quits-by-overload"] * np.maximum(0, load - 1)) - 1
        uplift = np.minimum(p["uplift-cap"], np.maximum(u1, u2) + u3[self.work_of])
        share = 1 - np.exp(-p["base-turnover"] / 12 * (1 + uplift))
        quits = self.people * share
        self.quits += (quits - self.people * self.normal).sum(axis=0)
        self.quits_by_age = [quits] + self.quits_by_age[:-1]
        hired = quits + sum(v * (older - newer) for v, older, newer in
                            zip(self.vacant_share, self.quits_by_age[1:], self.quits_by_age))
        self.newcomers = [hired] + [cohort * (1 - share) for cohort in self.newcomers[:-1]]
        self.people = self.people - quits + hired
        pay = np.divide(self.annualPay, self.employees, out=np.zeros_like(self.annualPay), where=self.employees > 0)
        self.cost += ((hired - self.employees * self.normal * self.kept()) * pay).sum(axis=0) * p["hiring-logistics"]

    def fade(self, month):
        p, q = self.p, self.q
        back = 1 - 2 ** (-1 / p["commitment-half-life"])
        self.lost = self.lost * (1 - back * (0.5 + 0.5 * self.conduct["support"]))
        of_all = q["announcedOfAll"][month]
        if of_all > 0:
            shock = np.maximum(0, p["announcement-shock"] - p["commitment-by-fairness"] * (self.conduct["fairness"] - 0.5) / 0.25)
            told = np.array(q["announced"])[:, month][:, None] / p["announced-scale-team"]
            size = shock * (1 - np.exp(-(told + of_all / p["announced-scale-organisation"])))
            self.lost += size * p["repeated-round"] ** np.array(q["rounds"])[:, month][:, None]
        waiting = np.array(q["notKnowing"])[:, month][:, None]
        self.lost += waiting * p["not-knowing-a-month"] * (1 - self.conduct["comms"])

    def partners(self, month):
        p, q = self.p, self.q
        for k, partner in enumerate(q["partners"]):
            self.cost += self.left[k] * partner["monthlyContribution"]
            changed = (self.goodwill[k] - p["partner-harm"] * partner["dependence"] * partner["cut"][month]
                       - p["partner-contradiction"] * partner["contradictions"][month]
                       + p["partner-repair"] * self.conduct["involvement"] * (partner["goodwill"] - self.goodwill[k]))
            self.goodwill[k] = np.where(self.left[k], self.goodwill[k], np.clip(changed, 0, 1))
            self.left[k] |= self.goodwill[k] < partner["threshold"]

    def run(self):
        p, q = self.p, self.q
        futures = self.people.shape[1]
        self.before = self.capacity(-1)
        fte = self.member @ (self.employees * self.ftePerEmployee)
        fte_month = np.divide(self.member @ self.annualPay / 12, fte, out=np.zeros_like(fte), where=fte > 0)
        self.overtime_price = fte_month * p["overtime-rate"]
        self.clearing_price = fte_month * p["clearing-rate"]
        whole = self.budget * self.tier_weight * self.level
        self.shortfall_price = np.divide(whole, self.before, out=np.zeros_like(self.before), where=self.before > 0)
        self.backlog = np.zeros_like(self.before)
        self.cost, self.quits = np.zeros(futures), np.zeros(futures)
        self.goodwill = [np.full(futures, partner["goodwill"]) for partner in q["partners"]]
        self.left = [np.zeros(futures, dtype=bool) for _ in q["partners"]]
        for month in range(q["months"]):
            self.leave(month)
            load = self.work(month)
            self.partners(month)
            self.change(month, load)
            self.fade(month)
        self.cost += (self.backlog * self.shortfall_price).sum(axis=0)
        return {"cost": self.cost, "quits": self.quits, "lost": self.lost.sum(axis=0)}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        question = json.load(file)
    seconds = []
    for _ in range(int(sys.argv[2])):
        model = Model(question)
        start = time.process_time()
        result = model.run()
        seconds.append(time.process_time() - start)
    print(json.dumps({"numpy": np.__version__, "seconds": min(seconds),
                      **{name: row.tolist() for name, row in result.items()}}))


main()
