import json,os,sys
def build(d,title,about,docs,conf,comp,es,ed,ps,pd,doubt=()):
    D='/tmp/blind/'+d; T={s:open(f'{D}/{s}',encoding='utf8').read() for s,_,_ in docs}
    bad=0
    def e(p):
        nonlocal bad
        s,q=p[0],p[1]
        n=T[s].count(q)
        if n!=1 or len(q)>160: print('BAD',n,s,q); bad=1
        r={"source":s,"quote":q}
        if len(p)>2:
            r["also"]=list(p[2:])
            for w in p[2:]:
                if w not in T[s]: print('BAD also',s,w)
        return r
    g={"title":title,"about":about,"documents":[{"source":s,"language":"ar","published":p,"dated":b} for s,p,b in docs],
    "conflicts":[{"id":f"c{i}","kind":a[0],"accept":a,"scope":sc,"why":w,"evidence":[e(x) for x in ev]} for i,(a,sc,w,ev) in enumerate(conf,1)],
    "doubtful":[{"id":f"d{i}","kind":a[0],"accept":a,"scope":sc,"why":w,"evidence":[e(x) for x in ev]} for i,(a,sc,w,ev) in enumerate(doubt,1)],
    "compatible":[{"id":f"t{i}","why":w,"evidence":[e(x) for x in ev]} for i,(w,ev) in enumerate(comp,1)],
    "events":{"same":[[e(x) for x in g] for g in es],"different":[[e(x) for x in g] for g in ed]},
    "people":{"same":[[e(x) for x in g] for g in ps],"different":[[e(x) for x in g] for g in pd]}}
    if not g["doubtful"]: del g["doubtful"]
    json.dump(g,open(D+'/gold.json','w',encoding='utf8'),ensure_ascii=False,indent=1)
    print(d,'words',{s:len(t.split()) for s,t in T.items()},'bad',bad)
